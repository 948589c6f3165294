import {expect, test} from 'vitest'
import {benchSoak} from '../../bench/soak/soak.ts'

test('a mixed load for some seconds has no error, and its memory can be measured', async () => {
  const figures = await benchSoak(0.05, () => {})
  expect(figures).toHaveLength(6)
  const errors = figures.map(({ratio}) => ratio).filter((ratio) => ratio.endsWith('errors'))
  expect(errors).toEqual(['0 errors', '0 errors', '0 errors', '0 errors'])
}, 60_000)
