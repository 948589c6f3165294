import {describe, expect, test} from 'vitest'
import type {Dataset} from '../../../../sanity/lake/documents/dataset.ts'
import type {JsonObject} from '../../../../sanity/lake/documents/types.ts'
import {act, mutate, refusalOf, testDataset} from '../../../support/dataset.ts'
import {draft, examples, pair, published, version} from './action-examples.ts'

const accepted = examples.flatMap(({after, ...example}) => (after ? [{...example, after}] : []))
const refused = examples.flatMap(({refusal, ...example}) =>
  refusal ? [{...example, refusal}] : [],
)

function titles({documents}: Dataset): Record<string, unknown> {
  return Object.fromEntries(documents.all().map(({_id, title}) => [_id, title]))
}

function datasetWith(documents: JsonObject[]) {
  const dataset = testDataset()
  if (documents.length > 0) mutate(dataset, ...documents.map((create) => ({create})))
  return dataset
}

test.each(accepted)('$name', ({before, action, after}) => {
  const dataset = datasetWith(before)
  act(dataset, action)
  expect(titles(dataset)).toEqual(after)
})

test.each(refused)('$name', ({before, action, refusal}) => {
  const dataset = datasetWith(before)
  const unchanged = titles(dataset)
  const status = refusal === 'validationError' ? 400 : 409
  expect(refusalOf(() => act(dataset, action))).toMatchObject({
    status,
    type: 'actionError',
    item: {type: refusal},
  })
  expect(titles(dataset)).toEqual(unchanged)
})

describe('publish', () => {
  test('strengthens references as their schema asks and keeps the creation time', () => {
    const dataset = testDataset()
    mutate(dataset, {create: {_id: 'author', _type: 'person'}}, {create: published})
    const reference = {_type: 'reference', _ref: 'author', _weak: true}
    const content = {
      strong: {...reference, _strengthenOnPublish: {type: 'person'}},
      list: [{...reference, _key: 'a', _strengthenOnPublish: {type: 'person', weak: true}}],
      plain: reference,
    }
    mutate(dataset, {create: {...draft, ...content}})
    const {transactionId} = act(dataset, {actionType: 'publish', ...pair})
    expect(dataset.documents.get('post')).toEqual({
      _id: 'post',
      _type: 'post',
      _rev: transactionId,
      _createdAt: '2026-01-01T00:00:00.000Z',
      _updatedAt: '2026-01-01T00:00:02.000Z',
      title: 'Draft',
      strong: {_type: 'reference', _ref: 'author'},
      list: [{...reference, _key: 'a'}],
      plain: reference,
    })
  })

  test('is one transaction with one change for each of the two documents', () => {
    const dataset = testDataset()
    mutate(dataset, {create: draft})
    act(dataset, {actionType: 'publish', ...pair})
    const stored = dataset.documents.get('post')
    expect(dataset.transactions[1]?.changes).toMatchObject([
      {documentId: 'post', before: null, after: stored, mutations: [{createOrReplace: stored}]},
      {documentId: 'drafts.post', after: null, mutations: [{delete: {id: 'drafts.post'}}]},
    ])
  })
})

test('the first edit of a published document is one event: the new draft, then the patch', () => {
  const dataset = testDataset()
  mutate(dataset, {create: published})
  const guard = {unset: ['_empty_action_guard_pseudo_field_']}
  act(
    dataset,
    {actionType: 'edit', ...pair, patch: guard},
    {actionType: 'edit', ...pair, patch: {set: {title: 'Edited'}}},
  )
  const [change, ...others] = dataset.transactions[1]?.changes ?? []
  expect(others).toEqual([])
  expect(change).toMatchObject({documentId: 'drafts.post', before: null})
  expect(change?.mutations[0]).toMatchObject({createOrReplace: {_id: 'drafts.post'}})
  expect(change?.mutations.at(-1)).toEqual({patch: {id: 'drafts.post', set: {title: 'Edited'}}})
})

test('version.unpublish marks the version', () => {
  const dataset = testDataset()
  mutate(dataset, {create: published}, {create: version})
  act(dataset, {actionType: 'version.unpublish', versionId: version._id, publishedId: 'post'})
  expect(dataset.documents.get(version._id)).toMatchObject({_system: {delete: true}})
})

test('restoring a deleted document creates and replaces its draft in one request', () => {
  const dataset = testDataset()
  const attributes = {...draft, _rev: 'old', _updatedAt: '2020-01-01T00:00:00Z'}
  const {transactionId} = act(
    dataset,
    {actionType: 'create', publishedId: 'post', attributes: {_id: draft._id, _type: 'post'}},
    {actionType: 'replaceDraft', publishedId: 'post', attributes},
  )
  expect(dataset.documents.get('drafts.post')).toMatchObject({
    title: 'Draft',
    _rev: transactionId,
    _updatedAt: '2026-01-01T00:00:00.000Z',
  })
})

test('a dry run validates and changes nothing', () => {
  const dataset = testDataset()
  mutate(dataset, {create: draft})
  const action = {actionType: 'sanity.action.document.publish', ...pair}
  const body = {actions: [action], dryRun: true, transactionId: 'tx'}
  expect(dataset.act(body, {author: 'ada'})).toEqual({transactionId: 'tx'})
  expect(dataset.documents.get('post')).toBeUndefined()
  expect(dataset.transactions).toHaveLength(1)

  const stale = {...body, actions: [{...action, ifDraftRevisionId: 'old'}]}
  expect(refusalOf(() => dataset.act(stale, {author: 'ada'}))).toMatchObject({status: 409})
})

test('a failing action undoes the ones before it and says which one it was', () => {
  const dataset = testDataset()
  mutate(dataset, {create: draft})
  const work = () =>
    act(dataset, {actionType: 'publish', ...pair}, {actionType: 'publish', ...pair})
  expect(work).toThrow(
    expect.objectContaining({
      body: {error: expect.objectContaining({items: [expect.objectContaining({index: 1})]})},
    }),
  )
  expect(dataset.documents.get('drafts.post')).toBeDefined()
})

test('a refused action tells the Studio by the outer type that permission lacks', () => {
  const dataset = testDataset()
  mutate(dataset, {create: draft})
  const body = {actions: [{actionType: 'sanity.action.document.publish', ...pair}]}
  const authorize = (_: string, {_id}: {_id: string}) => _id.startsWith('drafts.')
  expect(refusalOf(() => dataset.act(body, {author: 'eve', authorize}))).toMatchObject({
    status: 403,
    type: 'insufficientPermissionsError',
    item: {type: 'insufficientPermissionsError', permission: 'create'},
  })
})
