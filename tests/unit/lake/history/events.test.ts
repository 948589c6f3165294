import {describe, expect, test} from 'vitest'
import type {JsonObject} from '../../../../sanity/lake/documents/types.ts'
import {testDataset} from '../../../support/dataset.ts'

const pair = {draftId: 'drafts.post', publishedId: 'post'}
const draft = {_id: 'drafts.post', _type: 'post'}

/** Runs one action per transaction: t1, t2, …; `bob` does every second one. */
function afterActions(...actions: (JsonObject & {actionType: string})[]) {
  const dataset = testDataset()
  for (const [index, action] of actions.entries()) {
    const actionType = `sanity.action.document.${action.actionType}`
    const body = {transactionId: `t${index + 1}`, actions: [{...action, actionType}]}
    dataset.act(body, {author: index % 2 === 0 ? 'ada' : 'bob'})
  }
  return dataset.history
}

const create = {actionType: 'create', publishedId: 'post', attributes: draft}
const edit = {actionType: 'edit', ...pair, patch: {set: {title: 'x'}}}
const publish = {actionType: 'publish', ...pair}

function common(type: string, second: number, author: string): JsonObject {
  const timestamp = new Date(Date.UTC(2026, 0, 1) + 1000 * second).toISOString()
  return {type, documentId: 'post', timestamp, author}
}

describe('the events of a draft', () => {
  test('tell of its creation and publication, newest first, and not of edits', () => {
    const {events, nextCursor} = afterActions(create, edit, publish).events('drafts.post')
    expect(events).toEqual([
      {
        ...common('publishDocumentVersion', 2, 'ada'),
        revisionId: 't3',
        versionId: 'drafts.post',
        versionRevisionId: 't2',
        publishCause: 'document.publish',
        contributors: ['ada', 'bob'],
      },
      {
        ...common('createDocumentVersion', 0, 'ada'),
        versionId: 'drafts.post',
        versionRevisionId: 't1',
      },
    ])
    expect(nextCursor).toBe('')
  })

  test('tell of its discarding', () => {
    const discard = {actionType: 'discard', draftId: 'drafts.post'}
    const [event] = afterActions(create, edit, discard).events('drafts.post').events
    expect(event).toEqual({
      ...common('deleteDocumentVersion', 2, 'ada'),
      versionId: 'drafts.post',
      versionRevisionId: 't2',
    })
  })

  test('name the release of a version', () => {
    const document = {_id: 'versions.r1.post', _type: 'post'}
    const versionCreate = {actionType: 'version.create', publishedId: 'post', document}
    expect(afterActions(versionCreate).events('versions.r1.post').events).toEqual([
      {
        ...common('createDocumentVersion', 0, 'ada'),
        versionId: 'versions.r1.post',
        versionRevisionId: 't1',
        releaseId: 'r1',
      },
    ])
  })
})

describe('the events of a published document', () => {
  test('tell of its publication with the contributors since the draft began', () => {
    const history = afterActions(create, publish, edit, edit, publish)
    const published = (second: number, author: string, details: JsonObject) => ({
      ...common('publishDocumentVersion', second, author),
      versionId: 'drafts.post',
      publishCause: 'document.publish',
      ...details,
    })
    expect(history.events('post').events).toEqual([
      published(4, 'ada', {
        revisionId: 't5',
        versionRevisionId: 't4',
        contributors: ['ada', 'bob'],
      }),
      published(1, 'bob', {
        revisionId: 't2',
        versionRevisionId: 't1',
        contributors: ['ada', 'bob'],
      }),
    ])
  })

  test('tell of unpublishing, with a draft or without one', () => {
    const unpublish = {actionType: 'unpublish', ...pair}
    const expected = {
      ...common('unpublishDocument', 2, 'ada'),
      versionId: 'drafts.post',
      versionRevisionId: 't3',
    }
    expect(afterActions(create, publish, unpublish).events('post').events[0]).toEqual(expected)
    const kept = afterActions(create, publish, edit, edit, unpublish).events('post').events[0]
    expect(kept).toMatchObject({type: 'unpublishDocument', versionId: 'drafts.post'})
  })

  test('tell of the deletion of the whole document', () => {
    const remove = {actionType: 'delete', publishedId: 'post', includeDrafts: ['drafts.post']}
    const history = afterActions(create, publish, edit, remove)
    expect(history.events('post').events[0]).toEqual(common('deleteDocumentGroup', 3, 'bob'))
    expect(history.events('drafts.post').events[0]).toMatchObject({type: 'deleteDocumentVersion'})
  })

  test('tell of live edits, page by page', () => {
    const dataset = testDataset()
    dataset.mutate(
      {transactionId: 't0', mutations: [{create: {_id: 'post', _type: 'post'}}]},
      {author: 'ada'},
    )
    for (const n of [1, 2]) {
      const mutations = [{patch: {id: 'post', set: {n}}}]
      dataset.mutate({transactionId: `t${n}`, mutations}, {author: 'ada'})
    }
    const first = dataset.history.events('post', {limit: 2})
    expect(first.events).toMatchObject([
      {type: 'updateLiveDocument', revisionId: 't2'},
      {type: 'updateLiveDocument', revisionId: 't1'},
    ])
    const second = dataset.history.events('post', {limit: 2, cursor: first.nextCursor})
    expect(second).toMatchObject({
      events: [{type: 'createLiveDocument', revisionId: 't0'}],
      nextCursor: '',
    })
  })
})
