import {expect, test} from 'vitest'
import {BoundedCache} from '../../../../sanity/lake/groq/bounded-cache.ts'

test('the entries that were used last are kept, the others are computed again', () => {
  const cache = new BoundedCache<string, string>(2)
  const computed: string[] = []
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) {
    cache.get(key, () => {
      computed.push(key)
      return key
    })
  }
  expect(computed).toEqual(['a', 'b', 'c', 'b'])
})

test('long keys push out many others, and one without end is not kept at all', () => {
  const cache = new BoundedCache<string, number>(1_000)
  for (let n = 0; n < 100; n += 1) cache.get(`${n}`.padStart(10_000), () => n)
  expect([...cache.values()]).toEqual(Array.from({length: 50}, (_, n) => n + 50))
  cache.get('x'.repeat(600_000), () => -1)
  expect([...cache.values()]).not.toContain(-1)
})
