import {Mutation} from '@sanity/mutator'
import {describe, expect, test} from 'vitest'
import type {JsonObject} from '../../../../sanity/lake/documents/types.ts'
import {mutate, refusalOf, testDataset} from '../../../support/dataset.ts'

interface Example {
  name: string
  before: JsonObject
  patch: JsonObject
  after: JsonObject
}

const a = {_key: 'a', n: 1}
const b = {_key: 'b', n: 2}
const c = {_key: 'c', n: 3}
const items = [a, b, c]

const examples: Example[] = [
  {name: 'set replaces a value', before: {a: 1}, patch: {set: {a: 2}}, after: {a: 2}},
  {
    name: 'set creates the objects on its way',
    before: {},
    patch: {set: {'a.b.c': 1}},
    after: {a: {b: {c: 1}}},
  },
  {
    name: 'set reaches an item by key',
    before: {items},
    patch: {set: {'items[_key=="b"].n': 9}},
    after: {items: [a, {_key: 'b', n: 9}, c]},
  },
  {
    name: 'set of an unknown key does nothing',
    before: {items},
    patch: {set: {'items[_key=="z"].n': 9}},
    after: {items},
  },
  {
    name: 'set of an item in a missing array does nothing',
    before: {},
    patch: {set: {'items[_key=="z"].n': 9}},
    after: {},
  },
  {
    name: 'set beyond the end of an array pads with null, as the Studio does',
    before: {list: [1]},
    patch: {set: {'list[3]': 4}},
    after: {list: [1, null, null, 4]},
  },
  {
    name: 'set inside an item beyond the end does nothing',
    before: {items},
    patch: {set: {'items[7].n': 4}},
    after: {items},
  },
  {
    name: 'set reaches all items through a wildcard',
    before: {items},
    patch: {set: {'items[*].n': 0}},
    after: {items: items.map((item) => ({...item, n: 0}))},
  },
  {
    name: 'set reaches a slice and a negative position',
    before: {items},
    patch: {set: {'items[1:3].n': 0, 'items[-1].last': true}},
    after: {items: [a, {_key: 'b', n: 0}, {_key: 'c', n: 0, last: true}]},
  },
  {
    name: 'set takes a quoted attribute name',
    before: {a: {'b-c': 1}},
    patch: {set: {'a["b-c"]': 2}},
    after: {a: {'b-c': 2}},
  },
  {
    name: 'set by comparison reaches matching items',
    before: {items},
    patch: {set: {'items[n>1].big': true}},
    after: {items: [a, {...b, big: true}, {...c, big: true}]},
  },
  {
    name: 'set through a recursive path reaches every level',
    before: {a: {x: 1}, b: [{x: 2}]},
    patch: {set: {'..x': 0}},
    after: {a: {x: 0}, b: [{x: 0}]},
  },
  {
    name: 'setIfMissing keeps what is there, null included',
    before: {a: null, b: 0},
    patch: {setIfMissing: {a: 1, b: 1, c: 1}},
    after: {a: null, b: 0, c: 1},
  },
  {
    name: 'unset removes attributes and items, and ignores what is not there',
    before: {a: 1, b: {c: 1, d: 2}, items, text: 'x'},
    patch: {unset: ['a', 'b.c', 'items[_key=="b"]', 'nothing.at.all', 'text.foo']},
    after: {b: {d: 2}, items: [a, c], text: 'x'},
  },
  {
    name: 'unset by union and by slice',
    before: {a: [0, 1, 2, 3], b: [0, 1, 2, 3]},
    patch: {unset: ['a[0,2]', 'b[1:]']},
    after: {a: [1, 3], b: [0]},
  },
  {
    name: 'inc and dec count numbers and ignore the rest',
    before: {a: 1, b: 'x'},
    patch: {inc: {a: 2, b: 1, c: 1}, dec: {a: 0.5}},
    after: {a: 2.5, b: 'x'},
  },
  {
    name: 'insert after [-1] appends, also to an empty array',
    before: {a: [1], b: []},
    patch: {insert: {after: 'a[-1]', items: [2]}},
    after: {a: [1, 2], b: []},
  },
  {
    name: 'insert after [-1] of an empty array',
    before: {b: []},
    patch: {insert: {after: 'b[-1]', items: [1, 2]}},
    after: {b: [1, 2]},
  },
  {
    name: 'insert into a missing array does nothing',
    before: {},
    patch: {insert: {after: 'b[-1]', items: [1]}},
    after: {},
  },
  {
    name: 'insert before and after a key',
    before: {items},
    patch: {insert: {before: 'items[_key=="b"]', items: ['x']}},
    after: {items: [a, 'x', b, c]},
  },
  {
    name: 'insert before several matches goes before the first',
    before: {a: [0, 1, 2, 3]},
    patch: {insert: {before: 'a[1,2]', items: ['x']}},
    after: {a: [0, 'x', 1, 2, 3]},
  },
  {
    name: 'insert after several matches goes after the last, as in the Studio',
    before: {a: [0, 1, 2, 3]},
    patch: {insert: {after: 'a[1:3]', items: ['x']}},
    after: {a: [0, 1, 2, 'x', 3]},
  },
  {
    name: 'insert replacing a range puts the items at its first match',
    before: {a: [0, 1, 2, 3]},
    patch: {insert: {replace: 'a[1:3]', items: ['x']}},
    after: {a: [0, 'x', 3]},
  },
  {
    name: 'insert replacing a union removes every match',
    before: {a: [0, 1, 2, 3]},
    patch: {insert: {replace: 'a[0,2]', items: ['x']}},
    after: {a: ['x', 1, 3]},
  },
  {
    name: 'insert replacing [1:-1] reaches the end: splice(1) of the client',
    before: {a: [0, 1, 2]},
    patch: {insert: {replace: 'a[1:-1]', items: []}},
    after: {a: [0]},
  },
  {
    name: 'insert replacing [-2:] takes the last item: splice(-1) of the client',
    before: {a: [0, 1, 2]},
    patch: {insert: {replace: 'a[-2:]', items: ['x']}},
    after: {a: [0, 1, 'x']},
  },
  {
    name: 'insert replacing an empty range only inserts: splice(1, 0, x) of the client',
    before: {a: [0, 1, 2]},
    patch: {insert: {replace: 'a[1:1]', items: ['x']}},
    after: {a: [0, 'x', 1, 2]},
  },
  {
    name: 'insert replacing what matches nothing does nothing',
    before: {items},
    patch: {insert: {replace: 'items[_key=="z"]', items: ['x']}},
    after: {items},
  },
  {
    name: 'diffMatchPatch changes text next to an emoji exactly',
    before: {a: 'go 🏋️ on'},
    patch: {diffMatchPatch: {a: '@@ -4,11 +4,11 @@\n %F0%9F%8F%8B%EF%B8%8F \n-on\n+up\n'}},
    after: {a: 'go 🏋️ up'},
  },
  {
    name: 'a patch runs set, setIfMissing, unset, inc, dec, insert, diffMatchPatch in this order',
    before: {n: 1, gone: 1, list: [], text: 'abc'},
    patch: {
      diffMatchPatch: {text: '@@ -1,3 +1,3 @@\n-x\n+X\n yz\n'},
      insert: {after: 'list[-1]', items: ['i']},
      dec: {n: 1},
      inc: {n: 5},
      unset: ['gone', 'made'],
      setIfMissing: {list: ['never'], made: 1, kept: 1},
      set: {n: 10, text: 'xyz'},
    },
    after: {n: 14, list: ['i'], text: 'Xyz', kept: 1},
  },
]

const system = {_id: 'post', _type: 'post'}

describe.each(examples)('$name', ({before, patch, after}) => {
  test('gives the documented result', () => {
    const dataset = testDataset()
    mutate(dataset, {create: {...system, ...before}})
    mutate(dataset, {patch: {id: 'post', ...patch}})
    const {_rev, _createdAt, _updatedAt, ...content} = dataset.documents.get('post') ?? {}
    expect(content).toEqual({...system, ...after})
  })

  test('is told to listeners so that the Studio replays the same', () => {
    const dataset = testDataset()
    mutate(dataset, {create: {...system, ...before}})
    mutate(dataset, {patch: {id: 'post', ...patch}})
    const change = dataset.transactions[1]?.changes[0]
    const replay = new Mutation({
      mutations: (change?.mutations ?? []).map(({patch: body}) => ({patch: Object(body)})),
      resultRev: dataset.transactions[1]?.id ?? '',
      timestamp: dataset.transactions[1]?.timestamp ?? '',
    })
    const replayed: unknown = JSON.parse(
      JSON.stringify(replay.apply(structuredClone(change?.before ?? null))),
    )
    expect(replayed).toEqual(change?.after)
  })
})

test('a patch of a missing document undoes the transaction', () => {
  const dataset = testDataset()
  const refusal = refusalOf(() =>
    mutate(dataset, {create: system}, {patch: {id: 'nobody', set: {a: 1}}}),
  )
  expect(refusal).toMatchObject({
    status: 409,
    item: {
      type: 'documentNotFoundError',
      description: 'The document with the ID "nobody" was not found',
      id: 'nobody',
    },
  })
  expect(dataset.documents.size).toBe(0)
})

test('a patch by query touches every match, and none is fine', () => {
  const dataset = testDataset()
  mutate(dataset, {create: system}, {create: {...system, _id: 'second'}})
  const patch = {query: '*[_type == $type]', params: {type: 'post'}, set: {a: 1}}
  expect(mutate(dataset, {patch}).results).toMatchObject([
    {id: 'post', operation: 'update', document: {a: 1}},
    {id: 'second', operation: 'update', document: {a: 1}},
  ])
  expect(mutate(dataset, {patch: {...patch, params: {type: 'none'}}}).results).toEqual([])
})

test('a patch of several ids gives one result each', () => {
  const dataset = testDataset()
  mutate(dataset, {create: system}, {create: {...system, _id: 'second'}})
  const {results} = mutate(dataset, {patch: {id: ['post', 'second', 'post'], set: {a: 1}}})
  expect(results.map(({id}) => id)).toEqual(['post', 'second'])
})

test('a stale ifRevisionID is refused, also when this transaction made it stale', () => {
  const dataset = testDataset()
  const {transactionId} = mutate(dataset, {create: system})
  const patch = {id: 'post', ifRevisionID: transactionId, set: {a: 1}}
  expect(refusalOf(() => mutate(dataset, {patch}, {patch}))).toMatchObject({status: 409})
  const second = mutate(dataset, {patch})
  const description = `Document "post" has unexpected revision ID ("${second.transactionId}"), expected "${transactionId}"`
  expect(refusalOf(() => mutate(dataset, {patch}))).toEqual({
    status: 409,
    type: 'mutationError',
    description: `Mutation failed: ${description}`,
    item: {
      type: 'documentRevisionIDDoesNotMatchError',
      description,
      currentRevisionID: second.transactionId,
      expectedRevisionID: transactionId,
    },
  })
})

test('a patch without effect still makes a revision and an event', () => {
  const dataset = testDataset()
  mutate(dataset, {create: system})
  const {transactionId} = mutate(dataset, {patch: {id: 'post', unset: ['nothing']}})
  expect(dataset.documents.get('post')?._rev).toBe(transactionId)
  const [change] = dataset.transactions[1]?.changes ?? []
  expect(change?.effects.apply).toEqual([11, 3, 23, 0, 18, 22, '1', 23, 19, 24, 15])
})
