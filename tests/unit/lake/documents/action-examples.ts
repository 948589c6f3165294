import type {JsonObject} from '../../../../sanity/lake/documents/types.ts'

export const published = {_id: 'post', _type: 'post', title: 'Published'}
export const draft = {_id: 'drafts.post', _type: 'post', title: 'Draft'}
export const version = {_id: 'versions.r1.post', _type: 'post', title: 'Version'}
export const pair = {draftId: 'drafts.post', publishedId: 'post'}

interface Example {
  name: string
  before: JsonObject[]
  action: JsonObject & {actionType: string}
  /** Titles by id afterwards. */
  after?: Record<string, string>
  /** The type of the refusal. */
  refusal?: string
}

/** What each document action does to a dataset, one line of the API reference each. */
export const examples: Example[] = [
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
    refusal: 'documentAlreadyExistsError',
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
    refusal: 'documentAlreadyExistsError',
  },
  {
    name: 'create of a published id fails',
    before: [],
    action: {actionType: 'create', publishedId: 'post', attributes: published},
    refusal: 'validationError',
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
    refusal: 'documentNotFoundError',
  },
  {
    name: 'edit of a missing version fails although a published document exists',
    before: [published],
    action: {actionType: 'edit', draftId: version._id, publishedId: 'post', patch: {set: {a: 1}}},
    refusal: 'documentNotFoundError',
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
    refusal: 'validationError',
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
    refusal: 'documentNotFoundError',
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
    refusal: 'documentNotFoundError',
  },
  {
    name: 'publish of a draft that has changed fails',
    before: [published, draft],
    action: {actionType: 'publish', ...pair, ifDraftRevisionId: 'old'},
    refusal: 'documentRevisionIDDoesNotMatchError',
  },
  {
    name: 'publish over a document that has changed fails',
    before: [published, draft],
    action: {actionType: 'publish', ...pair, ifPublishedRevisionId: 'old'},
    refusal: 'documentRevisionIDDoesNotMatchError',
  },
  {
    name: 'publish over a document that has gone fails',
    before: [draft],
    action: {actionType: 'publish', ...pair, ifPublishedRevisionId: 'old'},
    refusal: 'documentNotFoundError',
  },
  {
    name: 'publish with a strong reference to a missing document fails and keeps the draft',
    before: [{...draft, author: {_ref: 'nobody', _weak: true, _strengthenOnPublish: {type: 'x'}}}],
    action: {actionType: 'publish', ...pair},
    refusal: 'documentReferenceDoesNotExistError',
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
    refusal: 'documentNotFoundError',
  },
  {
    name: 'unpublish of a referenced document fails',
    before: [published, {_id: 'other', _type: 'x', title: 'Other', to: {_ref: 'post'}}],
    action: {actionType: 'unpublish', ...pair},
    refusal: 'documentHasExistingReferencesError',
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
    refusal: 'documentNotFoundError',
  },
  {
    name: 'discard of a published document fails',
    before: [published],
    action: {actionType: 'discard', draftId: 'post'},
    refusal: 'validationError',
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
    refusal: 'documentHasUnlistedDraftError',
  },
  {
    name: 'delete of nothing fails',
    before: [draft],
    action: {actionType: 'delete', publishedId: 'post', includeDrafts: ['drafts.post']},
    refusal: 'documentNotFoundError',
  },
  {
    name: 'delete of another document along the way fails',
    before: [published, {_id: 'drafts.other', _type: 'post', title: 'Other'}],
    action: {actionType: 'delete', publishedId: 'post', includeDrafts: ['drafts.other']},
    refusal: 'validationError',
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
    refusal: 'documentRevisionIDDoesNotMatchError',
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
    refusal: 'documentAlreadyExistsError',
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
    refusal: 'validationError',
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
    refusal: 'documentNotFoundError',
  },
  {
    name: 'an unknown action is refused',
    before: [],
    action: {actionType: 'explode'},
    refusal: 'validationError',
  },
  {
    name: 'an action without its fields is refused',
    before: [published, draft],
    action: {actionType: 'publish', draftId: 'drafts.post'},
    refusal: 'validationError',
  },
]
