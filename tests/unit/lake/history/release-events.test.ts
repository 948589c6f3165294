import {describe, expect, test} from 'vitest'
import type {JsonObject} from '@/sanity/lake/documents/types.ts'
import {act, actOnRelease, mutate, testDataset} from '../../../support/dataset.ts'

const PUBLISH_AT = '2026-03-01T09:00:00.000Z'
const versionId = 'versions.r1.post'
const document = {_id: versionId, _type: 'post'}
const addVersion = {actionType: 'version.create', publishedId: 'post', document}
const schedule = {actionType: 'schedule', publishAt: PUBLISH_AT}
const waiting = {name: 'r1', publishAt: Date.parse(PUBLISH_AT), author: 'bob'}

/** A dataset with the release `r1` and one version in it: the first two seconds of 2026. */
function scene() {
  const dataset = testDataset()
  actOnRelease(dataset, 'r1', {actionType: 'create'})
  act(dataset, addVersion)
  return dataset
}

const time = (second: number) => new Date(Date.UTC(2026, 0, 1) + 1000 * second).toISOString()
const step = (type: string, second: number, details: JsonObject = {}): JsonObject => ({
  ...{type, releaseName: 'r1', timestamp: time(second), author: 'ada'},
  ...details,
})
const added = step('addDocumentToRelease', 1, {
  documentId: 'post',
  documentType: 'post',
  versionId,
  versionRevisionId: expect.any(String),
  revisionId: expect.any(String),
})

describe('the activity feed of a release', () => {
  test('tells of its steps, newest first, and of no edits', () => {
    const dataset = scene()
    const patch = {set: {title: 'x'}}
    act(dataset, {actionType: 'edit', draftId: versionId, publishedId: 'post', patch})
    actOnRelease(dataset, 'r1', {actionType: 'edit', patch: {set: {'metadata.title': 'x'}}})
    actOnRelease(dataset, 'r1', schedule)
    actOnRelease(dataset, 'r1', {actionType: 'unschedule'})
    actOnRelease(dataset, 'r1', {actionType: 'archive'})
    actOnRelease(dataset, 'r1', {actionType: 'unarchive'})
    actOnRelease(dataset, 'r1', {actionType: 'publish'})
    expect(dataset.history.releaseEvents('r1')).toEqual({
      events: [
        step('publishRelease', 8),
        step('unarchiveRelease', 7),
        step('archiveRelease', 6),
        step('unscheduleRelease', 5),
        step('scheduleRelease', 4, {publishAt: PUBLISH_AT}),
        added,
        step('createRelease', 0),
      ],
      nextCursor: '',
    })
  })

  test('tells of documents that were discarded', () => {
    const dataset = scene()
    act(dataset, {actionType: 'version.discard', versionId})
    expect(dataset.history.releaseEvents('r1').events[0]).toEqual(
      step('discardDocumentFromRelease', 2, {
        documentId: 'post',
        documentType: 'post',
        versionId,
        versionRevisionId: expect.any(String),
      }),
    )
  })

  test('tells nothing of other releases', () => {
    const dataset = scene()
    actOnRelease(dataset, 'r10', {actionType: 'create'})
    mutate(dataset, {create: {_id: 'versions.r10.post', _type: 'post'}})
    const types = dataset.history.releaseEvents('r1').events.map(({type}) => type)
    expect(types).toEqual(['addDocumentToRelease', 'createRelease'])
    expect(dataset.history.releaseEvents('r2')).toEqual({events: [], nextCursor: ''})
  })

  test('comes page by page', () => {
    const {history} = scene()
    const first = history.releaseEvents('r1', {limit: 1})
    expect(first.events).toEqual([added])
    const second = history.releaseEvents('r1', {limit: 1, cursor: first.nextCursor})
    expect(second.events).toEqual([step('createRelease', 0)])
    expect(history.releaseEvents('r1', {limit: 1, cursor: second.nextCursor}).events).toEqual([])
  })
})

describe('the timeline of a document in a release', () => {
  test.each([
    {
      cause: 'release.publish',
      author: 'ada',
      publish: (dataset: ReturnType<typeof scene>) =>
        void actOnRelease(dataset, 'r1', {actionType: 'unschedule'}, {actionType: 'publish'}),
    },
    {
      cause: 'release.schedule',
      author: 'bob',
      publish: (dataset: ReturnType<typeof scene>) => void dataset.publishScheduled(waiting),
    },
  ])('says that it was published by $cause', ({cause, author, publish}) => {
    const dataset = scene()
    actOnRelease(dataset, 'r1', schedule)
    publish(dataset)
    const expected = {
      type: 'publishDocumentVersion',
      documentId: 'post',
      author,
      versionId,
      releaseId: 'r1',
      publishCause: cause,
      contributors: ['ada', ...(author === 'ada' ? [] : [author])],
    }
    expect(dataset.history.events('post').events).toMatchObject([expected])
    expect(dataset.history.events(versionId).events[0]).toMatchObject(expected)
  })

  test('says when it was scheduled and how that ended', () => {
    const dataset = scene()
    actOnRelease(dataset, 'r1', schedule)
    actOnRelease(dataset, 'r1', {actionType: 'unschedule'})
    actOnRelease(dataset, 'r1', schedule)
    const {events} = dataset.history.events(versionId)
    expect(events).toMatchObject([
      {type: 'scheduleDocumentVersion', state: 'pending', publishAt: PUBLISH_AT},
      {type: 'unscheduleDocumentVersion', releaseId: 'r1'},
      {type: 'scheduleDocumentVersion', state: 'unscheduled', timestamp: time(2)},
      {type: 'createDocumentVersion'},
    ])
    expect(events[0]).toEqual({
      type: 'scheduleDocumentVersion',
      documentId: 'post',
      timestamp: time(4),
      author: 'ada',
      releaseId: 'r1',
      versionId,
      versionRevisionId: dataset.documents.get(versionId)?._rev,
      state: 'pending',
      publishAt: PUBLISH_AT,
    })
    dataset.publishScheduled(waiting)
    expect(dataset.history.events(versionId).events).toMatchObject([
      {type: 'publishDocumentVersion'},
      {type: 'scheduleDocumentVersion', state: 'published'},
      {type: 'unscheduleDocumentVersion'},
      {type: 'scheduleDocumentVersion', state: 'unscheduled'},
      {type: 'createDocumentVersion'},
    ])
  })

  test('says that a release unpublished it, with a draft beside it or without', () => {
    for (const drafts of [[], [{_id: 'drafts.post', _type: 'post'}]]) {
      const dataset = scene()
      const create = [{_id: 'post', _type: 'post'}, ...drafts].map((one) => ({create: one}))
      mutate(dataset, ...create)
      act(dataset, {actionType: 'version.unpublish', versionId, publishedId: 'post'})
      actOnRelease(dataset, 'r1', {actionType: 'publish'})
      expect(dataset.history.events('post').events[0]).toMatchObject({
        type: 'unpublishDocument',
        versionId: 'drafts.post',
        releaseId: 'r1',
      })
    }
  })
})
