import {expect, test} from 'vitest'
import type {TransactionFilter} from '../../../../sanity/lake/history/history.ts'
import {testDataset} from '../../../support/dataset.ts'

/** Four transactions: t1 creates a and b, t2 patches a, t3 (by bob) patches b, t4 deletes a. */
function fourTransactions() {
  const dataset = testDataset()
  const commit = (transactionId: string, author: string, ...mutations: unknown[]) =>
    dataset.mutate({transactionId, mutations}, {author})
  commit('t1', 'ada', {create: {_id: 'a', _type: 'x'}}, {create: {_id: 'b', _type: 'x'}})
  commit('t2', 'ada', {patch: {id: 'a', set: {n: 1}}})
  commit('t3', 'bob', {patch: {id: 'b', set: {n: 1}}})
  commit('t4', 'ada', {delete: {id: 'a'}})
  return dataset
}

test.each<[string, string[], TransactionFilter, string[]]>([
  ['all that touched a document, oldest first', ['a'], {}, ['t1', 't2', 't4']],
  ['each once for several documents', ['a', 'b'], {}, ['t1', 't2', 't3', 't4']],
  ['newest first', ['a'], {reverse: true}, ['t4', 't2', 't1']],
  ['a page', ['a'], {limit: 2}, ['t1', 't2']],
  ['a page of the newest', ['a'], {limit: 1, reverse: true}, ['t4']],
  ['from one on', ['a', 'b'], {fromTransaction: 't3'}, ['t3', 't4']],
  ['up to one', ['a', 'b'], {toTransaction: 't2'}, ['t1', 't2']],
  ['from an empty bound on', ['a'], {fromTransaction: ''}, ['t1', 't2', 't4']],
  [
    'within a time',
    ['a', 'b'],
    {fromTime: '2026-01-01T00:00:01.000Z', toTime: '2026-01-01T00:00:02.000Z'},
    ['t2', 't3'],
  ],
  ['by an author', ['a', 'b'], {authors: ['bob']}, ['t3']],
  ['nothing for an unknown document', ['z'], {}, []],
])('transactions: %s', (_, ids, filter, expected) => {
  expect(
    fourTransactions()
      .history.transactions(ids, filter)
      .map(({id}) => id),
  ).toEqual(expected)
})

test('a row has the mutations and, on request, the effects of all its documents', () => {
  const {history} = fourTransactions()
  const [row] = history.transactions(['a'], {effectFormat: 'mendoza', limit: 1})
  expect(row).toMatchObject({
    id: 't1',
    timestamp: '2026-01-01T00:00:00.000Z',
    author: 'ada',
    documentIDs: ['a', 'b'],
    mutations: [{create: {_id: 'a', _rev: 't1'}}, {create: {_id: 'b'}}],
    effects: {a: {apply: [0, {_id: 'a'}], revert: [0, null]}, b: {apply: [0, {_id: 'b'}]}},
  })
})

test('a row can be limited to the asked documents and to the effects', () => {
  const {history} = fourTransactions()
  const [row] = history.transactions(['a'], {
    effectFormat: 'mendoza',
    excludeContent: true,
    includeIdentifiedDocumentsOnly: true,
    limit: 1,
  })
  expect(row?.documentIDs).toEqual(['a'])
  expect(Object.keys(row?.effects ?? {})).toEqual(['a'])
  expect(row).not.toHaveProperty('mutations')
  expect(history.transactions(['a'], {limit: 1})[0]).not.toHaveProperty('effects')
})
