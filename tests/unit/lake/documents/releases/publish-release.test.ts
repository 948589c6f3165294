import {describe, expect, test} from 'vitest'
import {scheduledReleases} from '@/sanity/lake/documents/releases/scheduled-releases.ts'
import {act, actOnRelease, mutate, refusalOf} from '../../../../support/dataset.ts'
import {PUBLISH_AT, scene, titles} from './release-scene.ts'

const weak = (id: string) => ({
  _type: 'reference',
  _ref: id,
  _weak: true,
  _strengthenOnPublish: {type: 'post'},
})
const published = {_id: 'a', _type: 'post', title: 'Published', _createdAt: '2025-01-01T00:00:00Z'}
const draft = {_id: 'drafts.a', _type: 'post', title: 'Draft'}
const a = {_id: 'versions.r1.a', _type: 'post', title: 'A', other: weak('b')}
const b = {_id: 'versions.r1.b', _type: 'post', title: 'B', other: weak('a')}
const elsewhere = {_id: 'versions.r2.a', _type: 'post', title: 'Elsewhere'}
const goodbye = {_id: 'versions.r1.a', _type: 'post', title: 'A', _system: {delete: true}}

describe('publishing a release', () => {
  test('puts every version in the place of its published document, in one transaction', () => {
    const dataset = scene('active', published, draft, a, b, elsewhere)
    const {transactionId} = actOnRelease(dataset, 'r1', {actionType: 'publish'})
    expect(titles(dataset)).toEqual({
      a: 'A',
      b: 'B',
      'drafts.a': 'Draft',
      'versions.r2.a': 'Elsewhere',
    })
    expect(dataset.documents.get('a')).toEqual({
      _id: 'a',
      _type: 'post',
      _rev: transactionId,
      _createdAt: '2025-01-01T00:00:00Z',
      _updatedAt: '2026-01-01T00:00:02.000Z',
      title: 'A',
      other: {_type: 'reference', _ref: 'b'},
    })
    const changed = dataset.transactions.at(-1)?.changes.map(({documentId}) => documentId)
    expect(changed?.toSorted()).toEqual([
      '_.releases.r1',
      'a',
      'b',
      'versions.r1.a',
      'versions.r1.b',
    ])
  })

  test('notes when, by whom and with which documents it was published', () => {
    const dataset = scene('active', a, b)
    actOnRelease(dataset, 'r1', {actionType: 'publish'})
    expect(dataset.release()).toMatchObject({
      state: 'published',
      publishedAt: '2026-01-01T00:00:02.000Z',
      userId: 'ada',
      finalDocumentStates: [{id: 'versions.r1.a'}, {id: 'versions.r1.b'}],
    })
    const states = dataset.history.documents(['versions.r1.a'], {lastRevision: true})
    expect(states).toMatchObject([{title: 'A'}])
  })

  test('unpublishes the documents that are marked so and leaves their content as a draft', () => {
    const dataset = scene('active', published, goodbye)
    actOnRelease(dataset, 'r1', {actionType: 'publish'})
    expect(titles(dataset)).toEqual({'drafts.a': 'Published'})
  })

  test('keeps the draft of a document that it unpublishes', () => {
    const dataset = scene('active', published, draft, goodbye)
    actOnRelease(dataset, 'r1', {actionType: 'publish'})
    expect(titles(dataset)).toEqual({'drafts.a': 'Draft'})
  })

  test('has nothing to unpublish when the document is gone already', () => {
    const dataset = scene('active', goodbye)
    actOnRelease(dataset, 'r1', {actionType: 'publish'})
    expect(titles(dataset)).toEqual({})
    expect(dataset.release()?.state).toBe('published')
  })

  test('publishes a version whose mark was taken back, without a trace of it', () => {
    const dataset = scene('active', published, goodbye)
    const patch = {unset: ['_system.delete']}
    act(dataset, {actionType: 'edit', draftId: goodbye._id, publishedId: 'a', patch})
    actOnRelease(dataset, 'r1', {actionType: 'publish'})
    expect(dataset.documents.get('a')).toMatchObject({title: 'A'})
    expect(dataset.documents.get('a')).not.toHaveProperty('_system')
  })

  test.each([
    {
      what: 'would reference a document that does not exist',
      documents: [{...a, other: weak('nobody')}],
      refusal: {type: 'documentReferenceDoesNotExistError', referenceID: 'nobody'},
    },
    {
      what: 'would unpublish a document that others need',
      documents: [published, goodbye, {_id: 'c', _type: 'post', title: 'C', to: {_ref: 'a'}}],
      refusal: {type: 'documentHasExistingReferencesError', referencingIDs: ['c']},
    },
  ])('is refused as a whole when it $what', ({documents, refusal}) => {
    const dataset = scene('active', ...documents)
    const before = dataset.documents.all()
    expect(refusalOf(() => actOnRelease(dataset, 'r1', {actionType: 'publish'}))).toMatchObject({
      status: 409,
      type: 'actionError',
      item: refusal,
    })
    expect(dataset.documents.all()).toEqual(before)
  })

  test('of no documents publishes the release itself', () => {
    expect(scene('published').release()).toMatchObject({
      state: 'published',
      finalDocumentStates: [],
    })
  })
})

describe('a scheduled release', () => {
  const waiting = {name: 'r1', publishAt: Date.parse(PUBLISH_AT), author: 'ada'}

  test('waits until it is published, unscheduled or given another time', () => {
    const dataset = scene('scheduled', a, b)
    expect(scheduledReleases(dataset.documents)).toEqual([waiting])
    expect(scheduledReleases(scene('active', a).documents)).toEqual([])
    expect(scheduledReleases(scene('published', a, b).documents)).toEqual([])
  })

  test('is published in the name of whoever scheduled it', () => {
    const dataset = scene('scheduled', a, b)
    expect(dataset.publishScheduled({...waiting, author: 'bob'})).toBeNull()
    expect(titles(dataset)).toEqual({a: 'A', b: 'B'})
    expect(dataset.release()).toMatchObject({
      state: 'published',
      publishAt: PUBLISH_AT,
      publishedAt: '2026-01-01T00:00:03.000Z',
    })
    expect(dataset.transactions.at(-1)?.author).toBe('bob')
    expect(scheduledReleases(dataset.documents)).toEqual([])
  })

  test('that cannot be published says why, is active again and is not tried again', () => {
    const dataset = scene('scheduled', {...a, other: weak('nobody')})
    const reason = 'Document "a" references non-existent document "nobody"'
    expect(dataset.publishScheduled(waiting)).toBe(reason)
    expect(dataset.release()).toMatchObject({state: 'active', error: {message: reason}})
    expect(titles(dataset)).toEqual({'versions.r1.a': 'A'})
    expect(scheduledReleases(dataset.documents)).toEqual([])
  })

  test('loses its error when it is scheduled again', () => {
    const dataset = scene('scheduled', {...a, other: weak('nobody')})
    dataset.publishScheduled(waiting)
    actOnRelease(dataset, 'r1', {actionType: 'schedule', publishAt: PUBLISH_AT})
    expect(dataset.release()).not.toHaveProperty('error')
  })

  test('that is not scheduled any more is left alone', () => {
    const dataset = scene('active', a, b)
    expect(() => dataset.publishScheduled(waiting)).toThrow('Action(s) failed')
    expect(dataset.release()?.state).toBe('active')
  })

  test('is not published by hand before it is unscheduled', () => {
    const dataset = scene('scheduled', a, b)
    const publish = () => actOnRelease(dataset, 'r1', {actionType: 'publish'})
    expect(refusalOf(publish)).toMatchObject({item: {type: 'releaseStateError'}})
    actOnRelease(dataset, 'r1', {actionType: 'unschedule'}, {actionType: 'publish'})
    expect(titles(dataset)).toEqual({a: 'A', b: 'B'})
  })
})

test('a published release leaves nothing behind that mutations could trip over', () => {
  const dataset = scene('published', a, b)
  mutate(dataset, {patch: {id: 'a', unset: ['other']}}, {delete: {id: 'b'}})
  expect(titles(dataset)).toEqual({a: 'A'})
})
