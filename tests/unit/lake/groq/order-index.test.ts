import {expect, test} from 'vitest'
import {Meter} from '../../../../sanity/lake/groq/meter.ts'
import {OrderIndex} from '../../../../sanity/lake/groq/order-index.ts'
import type {StoredDocument} from '../../../../sanity/lake/documents/types.ts'

const time = '2026-01-01T00:00:00Z'
const walk = {direction: 'asc', least: 3, meter: new Meter(Infinity)} as const

function document(id: string, rank: number): StoredDocument {
  return {_id: id, _type: 'row', _rev: id, _createdAt: time, _updatedAt: time, rank}
}

test('documents that come between two others, again and again, stay in order', () => {
  const index = new OrderIndex(['rank'], [document('first', 0), document('last', 1)])
  const ids = ['first', 'last']
  // Each halves the gap before the last: far more often than a number can be halved.
  for (let count = 1; count <= 3000; count++) {
    const id = `row-${String(count).padStart(4, '0')}`
    index.add(document(id, 1 - 1 / (count + 1)))
    ids.splice(-1, 0, id)
  }
  const byId = ids.toSorted()

  const batches = [...index.batchesAmong(byId, walk)]

  expect(batches.flatMap((batch) => batch.toSorted(byPosition))).toEqual(ids)
  expect(batches[0]).toHaveLength(walk.least)
  function byPosition(a: string, b: string) {
    return ids.indexOf(a) - ids.indexOf(b)
  }
})
