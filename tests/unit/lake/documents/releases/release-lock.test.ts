import {describe, expect, test} from 'vitest'
import type {JsonObject} from '@/sanity/lake/documents/types.ts'
import {act, actOnRelease, mutate, refusalOf, testDataset} from '../../../../support/dataset.ts'
import {scene, titles} from './release-scene.ts'

const published = {_id: 'post', _type: 'post', title: 'Published'}
const version = {_id: 'versions.r1.post', _type: 'post', title: 'Version'}
const other = {_id: 'versions.r1.other', _type: 'post', title: 'Other'}
const ids = {draftId: version._id, publishedId: 'post'}

const writes: (JsonObject & {actionType: string})[] = [
  {actionType: 'edit', ...ids, patch: {set: {title: 'x'}}},
  {actionType: 'publish', ...ids},
  {actionType: 'version.replace', document: {...version, title: 'x'}},
  {actionType: 'version.discard', versionId: version._id},
  {actionType: 'version.unpublish', versionId: version._id, publishedId: 'post'},
  {actionType: 'version.create', publishedId: 'other', document: other},
]
const mutations: JsonObject[] = [
  {createOrReplace: {...version, title: 'x'}},
  {patch: {id: version._id, set: {title: 'x'}}},
  {patch: {query: '*[_type == "post"]', set: {title: 'x'}}},
  {delete: {id: version._id}},
  {create: other},
]

describe('the documents of a scheduled release', () => {
  test.each(writes)('are locked against $actionType', (action) => {
    const dataset = scene('scheduled', published, version)
    const before = dataset.documents.all()
    expect(refusalOf(() => act(dataset, action))).toMatchObject({
      status: 409,
      type: 'actionError',
      item: {
        type: 'versionLockedError',
        description: expect.stringMatching(
          /^Document "versions\.r1\.\w+" is locked: release "r1" is scheduled; unschedule/,
        ),
        releaseId: 'r1',
        state: 'scheduled',
      },
    })
    expect(dataset.documents.all()).toEqual(before)
  })

  test.each(mutations)('are locked against the mutation %j', (mutation) => {
    const dataset = scene('scheduled', published, version)
    expect(refusalOf(() => mutate(dataset, mutation))).toMatchObject({
      status: 409,
      type: 'mutationError',
      item: {type: 'versionLockedError'},
    })
  })

  test('are open again once it is unscheduled', () => {
    const dataset = scene('scheduled', published, version)
    actOnRelease(dataset, 'r1', {actionType: 'unschedule'})
    act(dataset, {actionType: 'edit', ...ids, patch: {set: {title: 'x'}}})
    expect(titles(dataset)).toEqual({post: 'Published', [version._id]: 'x'})
  })

  test('do not lock the drafts, published documents and other releases beside them', () => {
    const dataset = scene('scheduled', published, version)
    mutate(
      dataset,
      {patch: {id: 'post', set: {title: 'x'}}},
      {create: {_id: 'drafts.post', _type: 'post', title: 'Draft'}},
      {create: {_id: 'versions.r10.post', _type: 'post', title: 'Ten'}},
    )
    expect(titles(dataset)).toMatchObject({post: 'x', 'versions.r10.post': 'Ten'})
  })
})

test.each(['published', 'archived'] as const)('a(n) %s release takes no new documents', (state) => {
  const dataset = scene(state, version)
  const create = () =>
    act(dataset, {actionType: 'version.create', publishedId: 'other', document: other})
  expect(refusalOf(create)).toMatchObject({item: {type: 'versionLockedError', state}})
})

describe('an active release', () => {
  test.each(writes)('lets its documents be changed by $actionType', (action) => {
    expect(() => act(scene('active', published, version), action)).not.toThrow()
  })
})

describe('a scheduled draft', () => {
  function scheduledDraft() {
    const dataset = testDataset()
    const metadata = {releaseType: 'scheduled', cardinality: 'one'}
    actOnRelease(dataset, 'r1', {actionType: 'create', metadata})
    mutate(dataset, {create: version})
    return dataset
  }

  test('holds one document only', () => {
    const dataset = scheduledDraft()
    expect(refusalOf(() => mutate(dataset, {create: other}))).toMatchObject({
      status: 409,
      item: {type: 'releaseCardinalityError', releaseId: 'r1'},
    })
    mutate(dataset, {patch: {id: version._id, set: {title: 'x'}}})
    mutate(dataset, {delete: {id: version._id}}, {create: other})
    expect(dataset.documents.get(other._id)).toBeDefined()
  })

  test('cannot be made of a release with several documents', () => {
    const dataset = scene('active', version, other)
    const patch = {set: {'metadata.cardinality': 'one'}}
    expect(refusalOf(() => actOnRelease(dataset, 'r1', {actionType: 'edit', patch}))).toMatchObject(
      {item: {type: 'releaseCardinalityError'}},
    )
  })
})

test.each<JsonObject>([
  {create: {_id: '_.releases.r2', _type: 'system.release', state: 'scheduled'}},
  {createOrReplace: {_id: '_.releases.r1', _type: 'system.release', state: 'published'}},
  {patch: {id: '_.releases.r1', set: {state: 'published'}}},
  {delete: {id: '_.releases.r1'}},
])('the document of a release cannot be changed by the mutation %j', (mutation) => {
  const dataset = scene('active')
  expect(refusalOf(() => mutate(dataset, mutation))).toMatchObject({
    status: 400,
    type: 'mutationError',
    item: {type: 'validationError'},
  })
})
