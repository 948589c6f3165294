import {describe, expect, test} from 'vitest'
import type {JsonObject} from '../../../../sanity/lake/documents/types.ts'
import {act, mutate, refusalOf, testDataset} from '../../../support/dataset.ts'

const published = {_id: 'post', _type: 'post', title: 'Published'}
const draft = {_id: 'drafts.post', _type: 'post', title: 'Draft'}
const version = {_id: 'versions.r1.post', _type: 'post', title: 'Version'}
const pair = {draftId: 'drafts.post', publishedId: 'post'}

interface Example {
  name: string
  before: JsonObject[]
  action: JsonObject
  /** Titles by id afterwards, or the type of the refusal. */
  after: Record<string, string> | string
}

const examples: Example[] = [
  {
    name: 'create makes a draft',
    before: [],
    action: {actionType: 'create', publishedId: 'post', attributes: draft, ifExists: 'fail'},
    after: {'drafts.post': 'Draft'},
  },
  {
    name: 'create of an existing draft fails',
    before: [draft],
    action: {actionType: 'create', publishedId: 'post', attributes: draft},
    after: 'documentAlreadyExistsError',
  },
  {
    name: 'create of an existing draft can be ignored',
    before: [draft],
    action: {
      actionType: 'create',
      publishedId: 'post',
      attributes: {...draft, title: 'New'},
      ifExists: 'ignore',
    },
    after: {'drafts.post': 'Draft'},
  },
  {
    name: 'create next to a published document fails',
    before: [published],
    action: {actionType: 'create', publishedId: 'post', attributes: draft},
    after: 'documentAlreadyExistsError',
  },
  {
    name: 'create of a published id fails',
    before: [],
    action: {actionType: 'create', publishedId: 'post', attributes: published},
    after: 'validationError',
  },
  {
    name: 'edit changes the draft',
    before: [published, draft],
    action: {actionType: 'edit', ...pair, patch: {set: {title: 'Edited'}}},
    after: {post: 'Published', 'drafts.post': 'Edited'},
  },
  {
    name: 'edit makes the draft from the published document',
    before: [published],
    action: {actionType: 'edit', ...pair, patch: {set: {title: 'Edited'}}},
    after: {post: 'Published', 'drafts.post': 'Edited'},
  },
  {
    name: 'edit of nothing fails',
    before: [],
    action: {actionType: 'edit', ...pair, patch: {set: {title: 'Edited'}}},
    after: 'documentNotFoundError',
  },
  {
    name: 'edit of a missing version fails although a published document exists',
    before: [published],
    action: {actionType: 'edit', draftId: version._id, publishedId: 'post', patch: {set: {a: 1}}},
    after: 'documentNotFoundError',
  },
  {
    name: 'edit of a version changes it',
    before: [version],
    action: {
      actionType: 'edit',
      draftId: version._id,
      publishedId: 'post',
      patch: {set: {title: 'Edited'}},
    },
    after: {[version._id]: 'Edited'},
  },
  {
    name: 'edit with ids of different documents fails',
    before: [published],
    action: {actionType: 'edit', draftId: 'drafts.other', publishedId: 'post', patch: {}},
    after: 'validationError',
  },
  {
    name: 'replaceDraft replaces the draft',
    before: [published, draft],
    action: {actionType: 'replaceDraft', publishedId: 'post', attributes: {...draft, title: 'New'}},
    after: {post: 'Published', 'drafts.post': 'New'},
  },
  {
    name: 'replaceDraft of nothing fails',
    before: [],
    action: {actionType: 'replaceDraft', publishedId: 'post', attributes: draft},
    after: 'documentNotFoundError',
  },
  {
    name: 'publish moves the draft',
    before: [published, draft],
    action: {actionType: 'publish', ...pair},
    after: {post: 'Draft'},
  },
  {
    name: 'publish takes a version too',
    before: [published, version],
    action: {actionType: 'publish', draftId: version._id, publishedId: 'post'},
    after: {post: 'Version'},
  },
  {
    name: 'publish without a draft fails',
    before: [published],
    action: {actionType: 'publish', ...pair},
    after: 'documentNotFoundError',
  },
  {
    name: 'publish of a draft that has changed fails',
    before: [published, draft],
    action: {actionType: 'publish', ...pair, ifDraftRevisionId: 'old'},
    after: 'documentRevisionIDDoesNotMatchError',
  },
  {
    name: 'publish over a document that has changed fails',
    before: [published, draft],
    action: {actionType: 'publish', ...pair, ifPublishedRevisionId: 'old'},
    after: 'documentRevisionIDDoesNotMatchError',
  },
  {
    name: 'publish over a document that has gone fails',
    before: [draft],
    action: {actionType: 'publish', ...pair, ifPublishedRevisionId: 'old'},
    after: 'documentNotFoundError',
  },
  {
    name: 'publish with a strong reference to a missing document fails and keeps the draft',
    before: [{...draft, author: {_ref: 'nobody', _weak: true, _strengthenOnPublish: {type: 'x'}}}],
    action: {actionType: 'publish', ...pair},
    after: 'documentReferenceDoesNotExistError',
  },
  {
    name: 'unpublish makes a draft of the published document',
    before: [published],
    action: {actionType: 'unpublish', ...pair},
    after: {'drafts.post': 'Published'},
  },
  {
    name: 'unpublish keeps an existing draft',
    before: [published, draft],
    action: {actionType: 'unpublish', ...pair},
    after: {'drafts.post': 'Draft'},
  },
  {
    name: 'unpublish of nothing fails',
    before: [draft],
    action: {actionType: 'unpublish', ...pair},
    after: 'documentNotFoundError',
  },
  {
    name: 'unpublish of a referenced document fails',
    before: [published, {_id: 'other', _type: 'x', title: 'Other', to: {_ref: 'post'}}],
    action: {actionType: 'unpublish', ...pair},
    after: 'documentHasExistingReferencesError',
  },
  {
    name: 'discard removes the draft',
    before: [published, draft],
    action: {actionType: 'discard', draftId: 'drafts.post'},
    after: {post: 'Published'},
  },
  {
    name: 'discard of nothing fails',
    before: [published],
    action: {actionType: 'discard', draftId: 'drafts.post'},
    after: 'documentNotFoundError',
  },
  {
    name: 'discard of a published document fails',
    before: [published],
    action: {actionType: 'discard', draftId: 'post'},
    after: 'validationError',
  },
  {
    name: 'version.discard removes a version',
    before: [published, version],
    action: {actionType: 'version.discard', versionId: version._id},
    after: {post: 'Published'},
  },
  {
    name: 'delete removes the published document and the listed draft',
    before: [published, draft],
    action: {actionType: 'delete', publishedId: 'post', includeDrafts: ['drafts.post']},
    after: {},
  },
  {
    name: 'delete accepts a listed draft that does not exist',
    before: [published],
    action: {actionType: 'delete', publishedId: 'post', includeDrafts: ['drafts.post']},
    after: {},
  },
  {
    name: 'delete with an unlisted draft fails',
    before: [published, draft],
    action: {actionType: 'delete', publishedId: 'post', includeDrafts: []},
    after: 'documentHasUnlistedDraftError',
  },
  {
    name: 'delete of nothing fails',
    before: [draft],
    action: {actionType: 'delete', publishedId: 'post', includeDrafts: ['drafts.post']},
    after: 'documentNotFoundError',
  },
  {
    name: 'delete of another document along the way fails',
    before: [published, {_id: 'drafts.other', _type: 'post', title: 'Other'}],
    action: {actionType: 'delete', publishedId: 'post', includeDrafts: ['drafts.other']},
    after: 'validationError',
  },
  {
    name: 'version.create stores the given document',
    before: [published],
    action: {actionType: 'version.create', publishedId: 'post', document: version},
    after: {post: 'Published', [version._id]: 'Version'},
  },
  {
    name: 'version.create copies a base',
    before: [published],
    action: {
      actionType: 'version.create',
      publishedId: 'post',
      baseId: 'post',
      versionId: version._id,
    },
    after: {post: 'Published', [version._id]: 'Published'},
  },
  {
    name: 'version.create of a base that has changed fails',
    before: [published],
    action: {
      actionType: 'version.create',
      publishedId: 'post',
      baseId: 'post',
      versionId: version._id,
      ifBaseRevisionId: 'old',
    },
    after: 'documentRevisionIDDoesNotMatchError',
  },
  {
    name: 'version.create of an existing version fails',
    before: [published, version],
    action: {
      actionType: 'version.create',
      publishedId: 'post',
      baseId: 'post',
      versionId: version._id,
    },
    after: 'documentAlreadyExistsError',
  },
  {
    name: 'version.create from another document fails',
    before: [{_id: 'other', _type: 'post', title: 'Other'}],
    action: {
      actionType: 'version.create',
      publishedId: 'post',
      baseId: 'other',
      versionId: version._id,
    },
    after: 'validationError',
  },
  {
    name: 'version.replace replaces a version',
    before: [version],
    action: {actionType: 'version.replace', document: {...version, title: 'New'}},
    after: {[version._id]: 'New'},
  },
  {
    name: 'version.replace of nothing fails',
    before: [published],
    action: {actionType: 'version.replace', document: version},
    after: 'documentNotFoundError',
  },
  {
    name: 'an unknown action is refused',
    before: [],
    action: {actionType: 'explode'},
    after: 'validationError',
  },
  {
    name: 'an action without its fields is refused',
    before: [published, draft],
    action: {actionType: 'publish', draftId: 'drafts.post'},
    after: 'validationError',
  },
]

test.each(examples)('$name', ({before, action, after}) => {
  const dataset = testDataset()
  const titles = () =>
    Object.fromEntries(dataset.documents.all().map(({_id, title}) => [_id, title]))
  if (before.length > 0) mutate(dataset, ...before.map((create) => ({create})))
  const unchanged = titles()
  if (typeof after !== 'string') {
    act(dataset, action)
    expect(titles()).toEqual(after)
    return
  }
  const status = after === 'validationError' ? 400 : 409
  const refusal = refusalOf(() => act(dataset, action))
  expect(refusal).toMatchObject({status, type: 'actionError', item: {type: after}})
  expect(titles()).toEqual(unchanged)
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
