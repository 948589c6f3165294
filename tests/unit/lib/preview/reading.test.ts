import {expect, test} from 'vitest'
import {readPerspective, releaseOf} from '@/lib/preview/reading'

test.for([
  ['drafts', ['drafts']],
  ['published', ['published']],
  ['rSpring', ['rSpring']],
  ['rSpring,rAutumn,drafts', ['rSpring', 'rAutumn', 'drafts']],
] as const)('the Studio’s perspective %s is taken as it is', ([written, perspective]) => {
  expect(readPerspective(written)).toEqual(perspective)
})

test.for([undefined, '', 'raw', '*', 'r-1"] | order(_id)', ',', 'a'.repeat(65)])(
  'what is no perspective, %s, shows drafts',
  (written) => {
    expect(readPerspective(written)).toEqual(['drafts'])
  },
)

test('the release that is looked at is the first of the stack', () => {
  expect(releaseOf(['rSpring', 'drafts'])).toBe('rSpring')
  expect(releaseOf(['drafts'])).toBeUndefined()
  expect(releaseOf(['published'])).toBeUndefined()
})
