import {expect, test} from 'vitest'
import {createDocumentIndex} from '@/sanity/lake/groq/document-index'
import {Meter} from '@/sanity/lake/groq/meter'
import {runQuery} from '@/sanity/lake/groq/run-query'

const READER = {access: 'member', identity: 'u1', now: new Date(0), apiVersion: 'X'} as const

test('what a stored document refers to is known before the first query that asks', () => {
  const body = Array.from({length: 1_000}, (_, key) => ({_key: `k${key}`, text: 'words'}))
  const documents = ['a', 'b'].map((_id) => ({
    ...{_id, _type: 'article', _createdAt: '', _updatedAt: '', _rev: 'r'},
    ...{body, topic: {_ref: `topic-${_id}`}},
  }))
  const index = createDocumentIndex(documents)
  const meter = new Meter(Infinity)
  // Not an index, but the filter itself.
  const request = {...READER, query: '*[references("topic-b")]._id', plan: false}
  expect(runQuery(index, request, meter).result).toEqual(['b'])
  expect(meter.spent).toBeLessThan(body.length)
})
