import {describe, expect, test} from 'vitest'
import {actOnRelease, refusalOf, testDataset} from '../../../../support/dataset.ts'
import {PUBLISH_AT, scene, titles} from './release-scene.ts'

const published = {_id: 'post', _type: 'post', title: 'Published'}
const version = {_id: 'versions.r1.post', _type: 'post', title: 'Version'}

describe('release.create', () => {
  test('makes an active release with the metadata that the Studio reads', () => {
    const dataset = testDataset()
    const metadata = {title: 'Spring', releaseType: 'asap', cardinality: 'many'}
    const {transactionId} = actOnRelease(dataset, 'rSpring', {actionType: 'create', metadata})
    expect(dataset.documents.get('_.releases.rSpring')).toEqual({
      _id: '_.releases.rSpring',
      _type: 'system.release',
      _rev: transactionId,
      _createdAt: '2026-01-01T00:00:00.000Z',
      _updatedAt: '2026-01-01T00:00:00.000Z',
      name: 'rSpring',
      state: 'active',
      metadata,
    })
  })

  test('leaves the type undecided when none is given', () => {
    const {release} = scene('active')
    expect(release()?.metadata).toEqual({title: 'Spring', releaseType: 'undecided'})
  })

  test.each(['drafts', 'published', 'raw', 'a.b', 'a b', '-a', ''])(
    'refuses the name "%s"',
    (name) => {
      const create = () => actOnRelease(testDataset(), name, {actionType: 'create'})
      expect(refusalOf(create)).toMatchObject({status: 400, type: 'actionError'})
    },
  )

  test.each([{releaseType: 'soon'}, {cardinality: 'two'}, {title: 1}])(
    'refuses the metadata %j',
    (metadata) => {
      const create = () => actOnRelease(testDataset(), 'r', {actionType: 'create', metadata})
      expect(refusalOf(create)).toMatchObject({status: 400, item: {type: 'validationError'}})
    },
  )

  test('refuses a name that is taken', () => {
    const dataset = scene('active')
    expect(refusalOf(() => actOnRelease(dataset, 'r1', {actionType: 'create'}))).toMatchObject({
      status: 409,
      item: {type: 'documentAlreadyExistsError'},
    })
  })
})

describe('release.edit', () => {
  test.each(['active', 'scheduled'] as const)(
    'changes the metadata of a(n) %s release',
    (state) => {
      const dataset = scene(state)
      const patch = {
        set: {metadata: {title: 'Summer', releaseType: 'asap'}},
        unset: ['metadata.description'],
      }
      actOnRelease(dataset, 'r1', {actionType: 'edit', patch})
      expect(dataset.release()).toMatchObject({
        state,
        metadata: {title: 'Summer', releaseType: 'asap'},
      })
    },
  )

  test.each([
    {set: {state: 'published'}},
    {set: {publishAt: PUBLISH_AT}},
    {unset: ['name']},
    {set: {metadata: {releaseType: 'soon'}}},
    {unset: ['metadata.releaseType'], set: {extra: 1}},
  ])('refuses the patch %j', (patch) => {
    const dataset = scene('active')
    const before = dataset.release()
    const edit = () => actOnRelease(dataset, 'r1', {actionType: 'edit', patch})
    expect(refusalOf(edit)).toMatchObject({status: 400, item: {type: 'validationError'}})
    expect(dataset.release()).toBe(before)
  })
})

describe('release.schedule', () => {
  test('sets the time, in UTC, and who asked for it', () => {
    const dataset = scene('active')
    const publishAt = '2026-03-01T10:00:00+01:00'
    actOnRelease(dataset, 'r1', {actionType: 'schedule', publishAt})
    expect(dataset.release()).toMatchObject({
      state: 'scheduled',
      publishAt: PUBLISH_AT,
      userId: 'ada',
    })
  })

  test('gives a scheduled release another time', () => {
    const dataset = scene('scheduled')
    const publishAt = '2027-01-01T00:00:00.000Z'
    actOnRelease(dataset, 'r1', {actionType: 'schedule', publishAt})
    expect(dataset.release()).toMatchObject({state: 'scheduled', publishAt})
  })

  test.each(['tomorrow', '2026-02-30T00:00:00Z', '2026-03-01', '2026-03-01T09:00:00', 1, null])(
    'refuses the time %j, in a dry run too',
    (publishAt) => {
      const dataset = scene('active')
      const action = {actionType: 'sanity.action.release.schedule', releaseId: 'r1', publishAt}
      for (const dryRun of [true, false]) {
        const schedule = () => dataset.act({actions: [action], dryRun}, {author: 'ada'})
        expect(refusalOf(schedule)).toMatchObject({status: 400, item: {type: 'validationError'}})
      }
      expect(dataset.release()?.state).toBe('active')
    },
  )

  test('is undone by release.unschedule', () => {
    const dataset = scene('scheduled')
    actOnRelease(dataset, 'r1', {actionType: 'unschedule'})
    expect(dataset.release()?.state).toBe('active')
    expect(dataset.release()).not.toHaveProperty('publishAt')
    expect(dataset.release()).not.toHaveProperty('userId')
  })
})

describe('release.archive', () => {
  test('takes the documents away, and release.unarchive brings them back', () => {
    const dataset = scene('active', published, version)
    const before = dataset.documents.get(version._id)
    actOnRelease(dataset, 'r1', {actionType: 'archive'})
    expect(titles(dataset)).toEqual({post: 'Published'})
    expect(dataset.release()).toMatchObject({
      state: 'archived',
      finalDocumentStates: [{id: version._id}],
    })
    const {transactionId} = actOnRelease(dataset, 'r1', {actionType: 'unarchive'})
    expect(dataset.documents.get(version._id)).toEqual({
      ...before,
      _rev: transactionId,
      _updatedAt: '2026-01-01T00:00:03.000Z',
    })
    expect(dataset.release()?.state).toBe('active')
    expect(dataset.release()).not.toHaveProperty('finalDocumentStates')
  })

  test('works in one request with release.unarchive and leaves the documents alone', () => {
    const dataset = scene('active', version)
    actOnRelease(dataset, 'r1', {actionType: 'archive'}, {actionType: 'unarchive'})
    expect(titles(dataset)).toEqual({[version._id]: 'Version'})
  })
})

describe('release.unarchive', () => {
  test('refuses a release whose documents have no history here', () => {
    const dataset = testDataset()
    const document = {
      _id: '_.releases.r1',
      _type: 'system.release',
      state: 'archived',
      finalDocumentStates: [{id: version._id}],
    }
    actOnRelease(dataset, 'r1', {actionType: 'import', document})
    expect(refusalOf(() => actOnRelease(dataset, 'r1', {actionType: 'unarchive'}))).toMatchObject({
      status: 409,
      item: {type: 'documentHistoryGoneError', id: version._id},
    })
  })
})

describe('release.import', () => {
  const attributes = {
    _id: '_.releases.r1',
    _type: 'system.release',
    _rev: 'old',
    _createdAt: '2025-01-01T00:00:00Z',
    name: 'r1',
    state: 'scheduled',
    publishAt: '2025-02-01T00:00:00Z',
    userId: 'someone',
    metadata: {title: 'Old', releaseType: 'scheduled'},
  }
  const action = {actionType: 'import', attributes, ifExists: 'fail'}

  test('brings a release that is not over back as an active one, so that nothing is published', () => {
    const dataset = testDataset()
    const {transactionId} = actOnRelease(dataset, 'r1', action)
    expect(dataset.documents.get('_.releases.r1')).toEqual({
      _id: '_.releases.r1',
      _type: 'system.release',
      _rev: transactionId,
      _createdAt: '2025-01-01T00:00:00Z',
      _updatedAt: '2026-01-01T00:00:00.000Z',
      name: 'r1',
      state: 'active',
      metadata: {
        title: 'Old',
        releaseType: 'scheduled',
        intendedPublishAt: '2025-02-01T00:00:00Z',
      },
    })
  })

  test('keeps a release that is over as it was', () => {
    const dataset = testDataset()
    const over = {...attributes, state: 'published', publishedAt: '2025-02-01T00:00:01Z'}
    actOnRelease(dataset, 'r1', {...action, attributes: over})
    const {_rev, ...kept} = over
    expect(dataset.documents.get('_.releases.r1')).toMatchObject(kept)
  })

  test.each([
    ['ignore', 'Spring'],
    ['replace', 'Old'],
  ])('can %s an existing release', (ifExists, title) => {
    const dataset = scene('active')
    actOnRelease(dataset, 'r1', {...action, ifExists})
    expect(dataset.release()).toMatchObject({metadata: {title}})
  })

  test('refuses an existing release otherwise', () => {
    expect(refusalOf(() => actOnRelease(scene('active'), 'r1', action))).toMatchObject({
      status: 409,
      item: {type: 'documentAlreadyExistsError'},
    })
  })

  test.each([{...attributes, _id: '_.releases.other'}, {...attributes, _type: 'post'}, undefined])(
    'refuses the document %j',
    (document) => {
      const work = () =>
        actOnRelease(testDataset(), 'r1', {actionType: 'import', ...(document && {document})})
      expect(refusalOf(work)).toMatchObject({status: 400, item: {type: 'validationError'}})
    },
  )
})

describe('a release', () => {
  const ALLOWED = {
    edit: ['active', 'scheduled'],
    publish: ['active'],
    schedule: ['active', 'scheduled'],
    unschedule: ['scheduled'],
    archive: ['active'],
    unarchive: ['archived'],
    delete: ['published', 'archived'],
  }
  const states = ['active', 'scheduled', 'published', 'archived'] as const
  const cases = states.flatMap((state) =>
    Object.entries(ALLOWED).map(([actionType, from]) => {
      return {state, actionType, isAllowed: from.includes(state)}
    }),
  )
  const attempt = (dataset: ReturnType<typeof scene>, actionType: string) => () =>
    actOnRelease(dataset, 'r1', {actionType, publishAt: PUBLISH_AT, patch: {set: {}}})

  test.each(cases.filter(({isAllowed}) => isAllowed))(
    'that is $state lets $actionType happen',
    ({state, actionType}) => {
      expect(attempt(scene(state, published, version), actionType)).not.toThrow()
    },
  )

  test.each(cases.filter(({isAllowed}) => !isAllowed))(
    'that is $state refuses $actionType',
    ({state, actionType}) => {
      const dataset = scene(state, published, version)
      const before = dataset.documents.all()
      expect(refusalOf(attempt(dataset, actionType))).toMatchObject({
        status: 409,
        type: 'actionError',
        item: {type: 'releaseStateError', releaseId: 'r1', state},
      })
      expect(dataset.documents.all()).toEqual(before)
    },
  )

  test.each(Object.keys(ALLOWED))(
    'that does not exist cannot be the subject of %s',
    (actionType) => {
      const work = () =>
        actOnRelease(testDataset(), 'r1', {actionType, publishAt: PUBLISH_AT, patch: {}})
      expect(refusalOf(work)).toMatchObject({status: 409, item: {type: 'documentNotFoundError'}})
    },
  )

  test.each([
    {actionType: 'edit', patch: {set: {'metadata.title': 'x'}}},
    {actionType: 'publish'},
    {actionType: 'schedule', publishAt: PUBLISH_AT},
    {actionType: 'archive'},
  ])('is untouched by a dry run of $actionType', ({actionType, ...fields}) => {
    const dataset = scene('active', published, version)
    const before = dataset.documents.all()
    const action = {actionType: `sanity.action.release.${actionType}`, releaseId: 'r1', ...fields}
    dataset.act({actions: [action], dryRun: true}, {author: 'ada'})
    expect(dataset.documents.all()).toEqual(before)
    expect(dataset.transactions).toHaveLength(2)
  })

  test('that is over can be deleted', () => {
    const dataset = scene('published', version)
    actOnRelease(dataset, 'r1', {actionType: 'delete'})
    expect(dataset.release()).toBeUndefined()
    expect(titles(dataset)).toEqual({post: 'Version'})
  })

  test('says who may not act on it before it says that the state is wrong', () => {
    const dataset = scene('published')
    const authorize = (_: string, {_id}: {_id: string}) => _id.startsWith('drafts.')
    for (const [actionType] of Object.entries(ALLOWED)) {
      const action = {
        actionType: `sanity.action.release.${actionType}`,
        releaseId: 'r1',
        publishAt: PUBLISH_AT,
        patch: {},
      }
      const work = () => dataset.act({actions: [action], dryRun: true}, {author: 'eve', authorize})
      expect(refusalOf(work)).toMatchObject({status: 403, type: 'insufficientPermissionsError'})
    }
  })

  test('does not share a request with documents', () => {
    const dataset = scene('active', version)
    const actions = [
      {actionType: 'sanity.action.release.archive', releaseId: 'r1'},
      {actionType: 'sanity.action.document.version.discard', versionId: version._id},
    ]
    expect(refusalOf(() => dataset.act({actions}, {author: 'ada'}))).toMatchObject({
      status: 400,
      description: 'Action(s) failed with 1 error(s)',
      item: {type: 'validationError'},
    })
    expect(dataset.release()?.state).toBe('active')
  })
})
