import {describe, expect, test} from 'vitest'
import type {JsonObject} from '../../../../sanity/lake/documents/types.ts'
import {mutate, refusalOf, testDataset} from '../../../support/dataset.ts'

const author = {_id: 'author', _type: 'person'}

function post(reference: JsonObject, _id = 'post'): JsonObject {
  return {_id, _type: 'post', body: [{_key: 'a', author: {_type: 'reference', ...reference}}]}
}

describe('a reference to a missing document', () => {
  test('is refused when it is strong', () => {
    const dataset = testDataset()
    const description = 'Document "post" references non-existent document "author"'
    expect(refusalOf(() => mutate(dataset, {create: post({_ref: 'author'})}))).toEqual({
      status: 409,
      type: 'mutationError',
      description: 'Mutation(s) failed with 1 error(s)',
      item: {
        type: 'documentReferenceDoesNotExistError',
        description,
        id: 'post',
        referenceID: 'author',
      },
    })
    expect(dataset.documents.size).toBe(0)
  })

  test.each([
    ['weak', {_ref: 'author', _weak: true}],
    ['to another dataset', {_ref: 'author', _dataset: 'other', _projectId: 'p'}],
  ])('is fine when it is %s', (_, reference) => {
    const dataset = testDataset()
    mutate(dataset, {create: post(reference)})
    expect(dataset.documents.size).toBe(1)
  })

  test('may be filled later in the same transaction', () => {
    const dataset = testDataset()
    mutate(dataset, {create: post({_ref: 'author'})}, {create: author})
    expect(dataset.documents.size).toBe(2)
  })

  test('is refused when a patch adds it', () => {
    const dataset = testDataset()
    mutate(dataset, {create: {_id: 'post', _type: 'post'}})
    const patch = {id: 'post', set: {author: {_ref: 'nobody'}}}
    expect(refusalOf(() => mutate(dataset, {patch}))).toMatchObject({status: 409})
  })
})

test('two documents may reference each other, come together and go together', () => {
  const dataset = testDataset()
  mutate(
    dataset,
    {create: {_id: 'a', _type: 'x', to: {_ref: 'b'}}},
    {create: {_id: 'b', _type: 'x', to: {_ref: 'a'}}},
  )
  expect(refusalOf(() => mutate(dataset, {delete: {id: 'a'}}))).toMatchObject({status: 409})
  mutate(dataset, {delete: {id: 'a'}}, {delete: {id: 'b'}})
  expect(dataset.documents.size).toBe(0)
})

test('a document that references itself can be deleted', () => {
  const dataset = testDataset()
  mutate(dataset, {create: {_id: 'a', _type: 'x', to: {_ref: 'a'}}})
  mutate(dataset, {delete: {id: 'a'}})
  expect(dataset.documents.size).toBe(0)
})

describe('deleting a document that is referenced', () => {
  test('strongly is refused and names every referrer', () => {
    const dataset = testDataset()
    mutate(dataset, {create: author}, {create: post({_ref: 'author'})})
    mutate(dataset, {create: post({_ref: 'author'}, 'drafts.second')})
    const description =
      'Document "author" cannot be deleted as there are references to it from "drafts.second", "post"'
    expect(refusalOf(() => mutate(dataset, {delete: {id: 'author'}}))).toEqual({
      status: 409,
      type: 'mutationError',
      description: 'Mutation(s) failed with 1 error(s)',
      item: {
        type: 'documentHasExistingReferencesError',
        description,
        id: 'author',
        referencingIDs: ['drafts.second', 'post'],
      },
    })
    expect(dataset.documents.size).toBe(3)
  })

  test('weakly is fine', () => {
    const dataset = testDataset()
    mutate(dataset, {create: author}, {create: post({_ref: 'author', _weak: true})})
    mutate(dataset, {delete: {id: 'author'}})
    expect(dataset.documents.size).toBe(1)
  })

  test('is fine together with its referrer, or once the reference is gone', () => {
    const dataset = testDataset()
    mutate(dataset, {create: author}, {create: post({_ref: 'author'})})
    mutate(dataset, {delete: {id: 'author'}}, {patch: {id: 'post', unset: ['body']}})
    expect(dataset.documents.size).toBe(1)
  })

  test('and the referrer comes in the same transaction is refused', () => {
    const dataset = testDataset()
    mutate(dataset, {create: author})
    const work = () => mutate(dataset, {create: post({_ref: 'author'})}, {delete: {id: 'author'}})
    expect(refusalOf(work)).toMatchObject({status: 409})
  })

  test('as a draft by its draft id is refused', () => {
    const dataset = testDataset()
    mutate(
      dataset,
      {create: {...author, _id: 'drafts.author'}},
      {create: post({_ref: 'drafts.author'}, 'drafts.post')},
    )
    const work = () => mutate(dataset, {delete: {id: 'drafts.author'}})
    expect(refusalOf(work)).toMatchObject({status: 409, item: {referencingIDs: ['drafts.post']}})
  })
})

test('a referenced document cannot change its type', () => {
  const dataset = testDataset()
  mutate(dataset, {create: author}, {create: post({_ref: 'author'})})
  const createOrReplace = {_id: 'author', _type: 'robot'}
  expect(refusalOf(() => mutate(dataset, {createOrReplace}))).toMatchObject({
    status: 409,
    item: {type: 'documentHasExistingReferencesError'},
  })
  mutate(dataset, {delete: {id: 'post'}}, {createOrReplace})
  expect(dataset.documents.get('author')?._type).toBe('robot')
})
