import {describe, expect, test} from 'vitest'
import {act, mutate, testDataset} from '../../../support/dataset.ts'

const post = {_id: 'post', _type: 'post', n: 0}

function at(second: number): string {
  return new Date(Date.UTC(2026, 0, 1) + 1000 * second).toISOString()
}

describe('a document', () => {
  test('can be read at each of its revisions, exactly as it was', () => {
    const dataset = testDataset()
    mutate(dataset, {create: post})
    const states = [dataset.documents.get('post')]
    // More revisions than lie between two snapshots.
    for (let n = 1; n <= 230; n += 1) {
      mutate(dataset, {patch: {id: 'post', set: {n, [`f${n % 7}`]: 'x'.repeat(n % 30)}}})
      states.push(dataset.documents.get('post'))
    }
    for (const state of states) {
      const revision = state?._rev ?? ''
      expect(dataset.history.documents(['post'], {revision})).toEqual([state])
    }
  })

  test('can be read at a time', () => {
    const dataset = testDataset()
    mutate(dataset, {create: post})
    const first = dataset.documents.get('post')
    mutate(dataset, {patch: {id: 'post', set: {n: 1}}})
    const second = dataset.documents.get('post')
    const {history} = dataset
    expect(history.documents(['post'], {time: '2025-12-31T23:59:59.999Z'})).toEqual([])
    expect(history.documents(['post'], {time: at(0)})).toEqual([first])
    expect(history.documents(['post'], {time: at(0.5)})).toEqual([first])
    expect(history.documents(['post'], {time: at(9)})).toEqual([second])
  })

  test('that was deleted has a last revision', () => {
    const dataset = testDataset()
    mutate(dataset, {create: post}, {create: {...post, _id: 'other'}})
    mutate(dataset, {patch: {id: 'post', set: {n: 1}}})
    const last = dataset.documents.get('post')
    mutate(dataset, {delete: {id: 'post'}})
    const other = dataset.documents.get('other')
    const ids = ['post', 'other', 'nobody']
    expect(dataset.history.documents(ids, {lastRevision: true})).toEqual([last, other])
  })

  test('that comes back after its deletion has both lives', () => {
    const dataset = testDataset()
    mutate(dataset, {create: post})
    const first = dataset.documents.get('post')
    const {transactionId: deletion} = mutate(dataset, {delete: {id: 'post'}})
    mutate(dataset, {create: {...post, n: 7}})
    const second = dataset.documents.get('post')
    const {history} = dataset
    expect(history.documents(['post'], {revision: first?._rev ?? ''})).toEqual([first])
    expect(history.documents(['post'], {revision: deletion})).toEqual([])
    expect(history.documents(['post'], {revision: second?._rev ?? ''})).toEqual([second])
  })

  test('has no state at a revision that nobody knows', () => {
    const dataset = testDataset()
    mutate(dataset, {create: post})
    expect(dataset.history.documents(['post'], {revision: 'unknown'})).toEqual([])
  })

  test('that is purged leaves no trace', () => {
    const dataset = testDataset()
    mutate(dataset, {create: {...post, _id: 'drafts.post'}})
    act(dataset, {actionType: 'discard', draftId: 'drafts.post', purge: true})
    const {history} = dataset
    expect(history.documents(['drafts.post'], {lastRevision: true})).toEqual([])
    expect(history.transactions(['drafts.post'])).toEqual([])
    expect(history.events('drafts.post').events).toEqual([])
    expect(dataset.lastSeq()).toBe(2)
  })

  test('that is purged and created in one transaction begins anew', () => {
    const dataset = testDataset()
    mutate(dataset, {create: post})
    mutate(dataset, {delete: {id: 'post', purge: true}}, {create: {...post, n: 5}})
    const state = dataset.documents.get('post')
    expect(dataset.history.documents(['post'], {revision: state?._rev ?? ''})).toEqual([state])
  })
})
