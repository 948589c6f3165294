import {expect, test} from 'vitest'
import {endingPath, pathOnSite} from '@/lib/preview/preview-paths'

const SITE = 'https://chalkline.test'

test.for([
  ['/articles/hinge?page=2', '/articles/hinge?page=2'],
  [`${SITE}/articles/hinge#cues`, '/articles/hinge'],
  ['https://elsewhere.test/articles', '/'],
  ['//elsewhere.test/articles', '/'],
  [String.raw`/\elsewhere.test`, '/'],
  ['/.//elsewhere.test', '/elsewhere.test'],
  ['javascript:alert(1)', '/'],
  [null, '/'],
] as const)('leaving a preview for %s leads to %s on this site', ([address, path]) => {
  expect(pathOnSite(address, SITE)).toBe(path)
})

test('a link that is over leads to a page that says why, and the browser forgets it on the way', () => {
  const {pathname, searchParams} = new URL(endingPath('expired'), SITE)
  expect(pathname).toBe('/api/draft-mode/disable')
  expect(pathOnSite(searchParams.get('to'), SITE)).toBe('/preview/ended?because=expired')
})
