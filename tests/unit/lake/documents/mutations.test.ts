import {describe, expect, test} from 'vitest'
import {mutate, refusalOf, testDataset} from '../../../support/dataset.ts'

const post = {_id: 'post', _type: 'post', title: 'One'}

describe('create', () => {
  test('stores the document with its system attributes', () => {
    const dataset = testDataset()
    const {transactionId, results} = mutate(dataset, {create: post})
    const time = '2026-01-01T00:00:00.000Z'
    const stored = {...post, _rev: transactionId, _createdAt: time, _updatedAt: time}
    expect(dataset.documents.get('post')).toEqual(stored)
    expect(results).toEqual([{id: 'post', operation: 'create', document: stored}])
  })

  test('makes a random id when there is none, and completes one that ends in a dot', () => {
    const {results} = mutate(
      testDataset(),
      {create: {_type: 'a'}},
      {create: {_id: 'b.', _type: 'a'}},
    )
    expect(results.map(({id}) => id)).toEqual([
      expect.stringMatching(/^random\d+$/),
      expect.stringMatching(/^b\.random\d+$/),
    ])
  })

  test('keeps given times, ignores a given revision', () => {
    const dataset = testDataset()
    const times = {_createdAt: '2020-01-01T00:00:00Z', _updatedAt: '2021-01-01T00:00:00Z'}
    const {transactionId} = mutate(dataset, {create: {...post, ...times, _rev: 'mine'}})
    expect(dataset.documents.get('post')).toMatchObject({...times, _rev: transactionId})
  })

  test('of an id that is taken is refused and undoes the whole transaction', () => {
    const dataset = testDataset()
    mutate(dataset, {create: post})
    const refusal = refusalOf(() =>
      mutate(dataset, {create: {_id: 'other', _type: 'post'}}, {create: post}),
    )
    expect(refusal).toEqual({
      status: 409,
      type: 'mutationError',
      description: 'Mutation failed: Document by ID "post" already exists',
      item: {
        type: 'documentAlreadyExistsError',
        description: 'Document by ID "post" already exists',
        id: 'post',
      },
    })
    expect(dataset.documents.get('other')).toBeUndefined()
    expect(dataset.transactions).toHaveLength(1)
  })

  test.each([
    ['#some_invalid-id!'],
    ['-a'],
    ['a.-b'],
    [''],
    ['a..b'],
    ['.a'],
    ['x'.repeat(129)],
    ['é'],
  ])('refuses the malformed id %j', (_id) => {
    expect(refusalOf(() => mutate(testDataset(), {create: {_id, _type: 'a'}}))).toMatchObject({
      status: 400,
      description: 'Mutation(s) failed with 1 error(s)',
      item: {type: 'validationError', description: `Malformed document ID: "${_id}"`},
    })
  })

  test.each([
    ['without a type', {_id: 'a'}],
    ['with an empty type', {_id: 'a', _type: ''}],
    ['with a numeric id', {_id: 1, _type: 'a'}],
    ['with a time that is none', {_type: 'a', _createdAt: 'yesterday'}],
    ['with an infinite number', {_type: 'a', big: Number.POSITIVE_INFINITY}],
    ['with the attribute __proto__', JSON.parse('{"_type": "a", "x": {"__proto__": {"y": 1}}}')],
    ['with the attribute hasOwnProperty', {_type: 'a', hasOwnProperty: 1}],
    ['nested too deeply', {_type: 'a', deep: JSON.parse('['.repeat(70) + ']'.repeat(70))}],
  ])('refuses a document %s', (_, create) => {
    const dataset = testDataset()
    expect(refusalOf(() => mutate(dataset, {create}))).toMatchObject({
      status: 400,
      type: 'mutationError',
      item: {type: 'validationError'},
    })
    expect(dataset.documents.size).toBe(0)
    expect(Object.hasOwn(Object.prototype, 'y')).toBe(false)
  })

  test('stores other awkward attribute names and repeated keys as they are', () => {
    const dataset = testDataset()
    const content = {constructor: 'c', toString: 1, list: [{_key: 'a'}, {_key: 'a'}]}
    mutate(dataset, {create: {...post, ...content}})
    expect(dataset.documents.get('post')).toMatchObject(content)
  })

  test('refuses a document larger than the limit', () => {
    const dataset = testDataset({limits: {documentBytes: 200}})
    const create = {_type: 'a', text: 'é'.repeat(80)}
    expect(refusalOf(() => mutate(dataset, {create}))).toMatchObject({status: 400})
  })
})

describe('createOrReplace', () => {
  test('replaces everything but the creation time', () => {
    const dataset = testDataset()
    mutate(dataset, {create: post})
    const {transactionId, results} = mutate(dataset, {
      createOrReplace: {
        _id: 'post',
        _type: 'post',
        _updatedAt: '2020-01-01T00:00:00Z',
        text: 'Two',
      },
    })
    const document = {
      _id: 'post',
      _type: 'post',
      _rev: transactionId,
      _createdAt: '2026-01-01T00:00:00.000Z',
      _updatedAt: '2026-01-01T00:00:01.000Z',
      text: 'Two',
    }
    expect(results).toEqual([{id: 'post', operation: 'update', document}])
    expect(dataset.documents.get('post')).toEqual(document)
  })

  test.each([
    ['missing', {}],
    ['unfinished', {_id: 'a.'}],
  ])('refuses an id that is %s', (_, id) => {
    const createOrReplace = {...id, _type: 'a'}
    expect(refusalOf(() => mutate(testDataset(), {createOrReplace}))).toMatchObject({status: 400})
  })
})

test('createIfNotExists leaves an existing document alone and nobody hears of it', () => {
  const dataset = testDataset()
  mutate(dataset, {create: post})
  const before = dataset.documents.get('post')
  const {results} = mutate(dataset, {createIfNotExists: {...post, title: 'Two'}})
  expect(results).toEqual([{id: 'post', operation: 'none', document: before}])
  expect(dataset.documents.get('post')).toBe(before)
  expect(dataset.transactions).toHaveLength(1)
})

describe('delete', () => {
  test('returns the deleted document', () => {
    const dataset = testDataset()
    mutate(dataset, {create: post})
    const document = dataset.documents.get('post')
    const {results} = mutate(dataset, {delete: {id: 'post'}})
    expect(results).toEqual([{id: 'post', operation: 'delete', document}])
    expect(dataset.documents.get('post')).toBeUndefined()
  })

  test('of what is not there succeeds silently', () => {
    const dataset = testDataset()
    expect(mutate(dataset, {delete: {id: 'nobody'}}).results).toEqual([])
    expect(dataset.transactions).toHaveLength(0)
  })

  test('by query removes what the query found before the transaction', () => {
    const dataset = testDataset()
    mutate(dataset, {create: post}, {create: {...post, _id: 'second'}})
    const {results} = mutate(
      dataset,
      {create: {...post, _id: 'third'}},
      {delete: {query: '*[_type == $type]', params: {type: 'post'}}},
    )
    expect(results.map(({id}) => id)).toEqual(['third', 'post', 'second'])
    expect([...dataset.documents.all()].map(({_id}) => _id)).toEqual(['third'])
  })

  test('refuses a selection of nothing or of too much', () => {
    const dataset = testDataset({limits: {selection: 1}})
    mutate(dataset, {create: post}, {create: {...post, _id: 'second'}})
    expect(refusalOf(() => mutate(dataset, {delete: {}}))).toMatchObject({status: 400})
    expect(refusalOf(() => mutate(dataset, {delete: {query: '*'}}))).toMatchObject({status: 400})
  })
})

describe('a request', () => {
  test.each([
    ['no object', null],
    ['without mutations', {}],
    ['with no mutation', {mutations: []}],
    ['with mutations that are no array', {mutations: {}}],
    ['with an unknown mutation', {mutations: [{upsert: post}]}],
    ['with two mutations in one', {mutations: [{create: post, delete: {id: 'post'}}]}],
    ['with a mutation that is no object', {mutations: ['create']}],
    ['with a malformed transaction id', {mutations: [{create: post}], transactionId: 'a b'}],
  ])('%s is refused with 400', (_, body) => {
    const dataset = testDataset()
    expect(refusalOf(() => dataset.mutate(body, {author: 'ada'}))).toMatchObject({
      status: 400,
      type: 'mutationError',
    })
    expect(dataset.documents.size).toBe(0)
  })

  test('with a known transaction id is refused; a dry run does not use the id up', () => {
    const dataset = testDataset()
    const body = {mutations: [{createOrReplace: post}], transactionId: 'tx-1'}
    const dry = dataset.mutate(body, {author: 'ada', dryRun: true})
    expect(dry.transactionId).toBe('tx-1')
    expect(dry.results).toMatchObject([{id: 'post', operation: 'create'}])
    expect(dataset.documents.size).toBe(0)
    expect(dataset.transactions).toHaveLength(0)

    expect(dataset.mutate(body, {author: 'ada'}).transactionId).toBe('tx-1')
    expect(refusalOf(() => dataset.mutate(body, {author: 'ada'}))).toMatchObject({
      status: 409,
      type: 'transactionAlreadyExistsError',
    })
  })

  test('is one transaction: one change per document, from the first state to the last', () => {
    const dataset = testDataset()
    mutate(dataset, {create: post})
    const before = dataset.documents.get('post')
    mutate(
      dataset,
      {patch: {id: 'post', set: {title: 'Two'}}},
      {patch: {id: 'post', set: {title: 'Three'}}},
      {create: {_id: 'passing', _type: 'post'}},
      {delete: {id: 'passing'}},
    )
    const [, transaction] = dataset.transactions
    expect(transaction?.seq).toBe(2)
    expect(transaction?.changes).toMatchObject([
      {
        documentId: 'post',
        before,
        after: {title: 'Three'},
        mutations: [
          {patch: {id: 'post', set: {title: 'Two'}}},
          {patch: {id: 'post', set: {title: 'Three'}}},
        ],
      },
    ])
  })

  test('tells listeners the stored document of each kind of creation', () => {
    const dataset = testDataset()
    mutate(dataset, {create: {...post, _rev: 'mine'}})
    const stored = dataset.documents.get('post')
    expect(dataset.transactions[0]?.changes[0]?.mutations).toEqual([{create: stored}])
  })

  test('may come from nobody who lacks permission', () => {
    const dataset = testDataset()
    const asked: string[] = []
    const options = {
      author: 'eve',
      authorize: (permission: string, {_id, title}: {_id: string; title?: unknown}) => {
        asked.push(`${permission} ${_id} ${String(title)}`)
        return title !== 'Secret'
      },
    }
    const create = {mutations: [{create: {...post, title: 'Secret'}}]}
    expect(refusalOf(() => dataset.mutate(create, options))).toEqual({
      status: 403,
      type: 'mutationError',
      description: 'transaction failed: Insufficient permissions; permission "create" required',
      item: {
        type: 'insufficientPermissionsError',
        description: 'transaction failed: Insufficient permissions; permission "create" required',
        permission: 'create',
      },
    })
    dataset.mutate({mutations: [{create: post}]}, options)
    dataset.mutate({mutations: [{patch: {id: 'post', set: {title: 'Two'}}}]}, options)
    const hide = {mutations: [{patch: {id: 'post', set: {title: 'Secret'}}}]}
    expect(refusalOf(() => dataset.mutate(hide, options))).toMatchObject({status: 403})
    dataset.mutate({mutations: [{delete: {id: 'post'}}]}, options)
    expect(asked).toEqual([
      'create post Secret',
      'create post One',
      'update post One',
      'update post Two',
      'update post Two',
      'update post Secret',
      'update post Two',
    ])
  })
})

test('autoGenerateArrayKeys gives keys to objects in arrays, at any depth, and to nothing else', () => {
  const dataset = testDataset()
  const create = {...post, list: [{a: [{b: 1}]}, 'text', {_key: 'kept'}, [1]]}
  const patch = {id: 'post', insert: {after: 'list[-1]', items: [{c: 1}]}, set: {one: {d: [{}]}}}
  const options = {author: 'ada', autoGenerateArrayKeys: true}
  dataset.mutate({mutations: [{create}, {patch}]}, options)
  const key = expect.stringMatching(/^random\d+$/)
  expect(dataset.documents.get('post')).toMatchObject({
    list: [{_key: key, a: [{_key: key, b: 1}]}, 'text', {_key: 'kept'}, [1], {_key: key, c: 1}],
    one: {d: [{_key: key}]},
  })
})

describe('after the commit', () => {
  test('a listener that fails disturbs neither the answer nor the next listener', () => {
    const errors: unknown[] = []
    const dataset = testDataset({reportError: (error) => errors.push(error)})
    const seen: number[] = []
    dataset.onTransaction(() => {
      throw new Error('broken listener')
    })
    const stop = dataset.onTransaction(({seq}) => seen.push(seq))
    mutate(dataset, {create: post})
    stop()
    mutate(dataset, {delete: {id: 'post'}})
    expect(seen).toEqual([1])
    expect(errors).toHaveLength(2)
  })

  test('a listener that writes is heard after the transaction that woke it', () => {
    const dataset = testDataset()
    const stop = dataset.onTransaction(() => {
      stop()
      mutate(dataset, {create: {_id: 'echo', _type: 'post'}})
    })
    const seen: number[] = []
    dataset.onTransaction(({seq}) => seen.push(seq))
    mutate(dataset, {create: post})
    expect(seen).toEqual([1, 2])
  })

  test('an outbox that throws undoes the transaction, on disk and in memory', () => {
    let isBroken = true
    const dataset = testDataset({
      outbox: () => {
        if (isBroken) throw new Error('no hook')
        return []
      },
    })
    expect(() => mutate(dataset, {create: post})).toThrow('no hook')
    expect(dataset.documents.size).toBe(0)
    expect(dataset.lastSeq()).toBe(0)
    isBroken = false
    mutate(dataset, {create: post})
    expect(dataset.lastSeq()).toBe(1)
  })
})
