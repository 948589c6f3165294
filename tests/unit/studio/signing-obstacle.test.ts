import {expect, test} from 'vitest'
import {signingObstacle} from '@/sanity/studio/review/signing-obstacle'

const ready = {state: 'submitted', reviewer: 'kim', isOwn: false, hasLapsed: false} as const

test('a text that was submitted to somebody fit can be signed off, and so can a changed one', () => {
  expect(signingObstacle(ready)).toBeNull()
  expect(signingObstacle({...ready, state: 'changed'})).toBeNull()
})

test.each([
  [{reviewer: undefined}, /No reviewer is named/],
  [{isOwn: true}, /cannot review their own text/],
  [{hasLapsed: true}, /credentials of the reviewer have run out/],
  [{state: 'signed'}, /signed off as it is/],
] as const)('with %o it cannot, and the button says why', (change, reason) => {
  expect(signingObstacle({...ready, ...change})).toMatch(reason)
})
