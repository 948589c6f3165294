import {describe, expect, test} from 'vitest'
import {Meter} from '../../../../sanity/lake/groq/meter.ts'
import {OrderIndex} from '../../../../sanity/lake/groq/order-index.ts'
import {indexOf, stored} from './ask.ts'

describe('documents', () => {
  test('are listed by ascending _id, whatever the order they came in', () => {
    const index = indexOf({_id: 'b'}, {_id: 'drafts.a'}, {_id: 'a'})
    expect(index.all().map(({_id}) => _id)).toEqual(['a', 'b', 'drafts.a'])
    expect(index.size).toBe(3)
  })

  test('are the very objects that were given', () => {
    const document = stored({_id: 'a'})
    const index = indexOf()
    index.apply([{documentId: 'a', after: document}])
    expect(index.get('a')).toBe(document)
    expect(index.get('missing')).toBeUndefined()
  })

  test('of an earlier listing do not change with later commits', () => {
    const index = indexOf({_id: 'a'})
    const before = index.all()
    index.apply([{documentId: 'b', after: stored({_id: 'b'})}])
    expect(before).toHaveLength(1)
    expect(index.all()).toHaveLength(2)
  })
})

describe('references', () => {
  const reference = (_ref: string, extra = {}) => ({_type: 'reference', _ref, ...extra})

  test('are found at any depth, weak ones apart from strong ones', () => {
    const index = indexOf(
      {_id: 'a', body: [{children: [{author: reference('p')}]}]},
      {_id: 'b', author: reference('p', {_weak: true})},
      {_id: 'c', author: reference('p', {_dataset: 'other'})},
    )
    expect(index.referrers('p')).toEqual(['a', 'b', 'c'])
    expect(index.referrers('p', 'strong')).toEqual(['a'])
    expect(index.referrers('nobody')).toEqual([])
  })

  test('follow the changes of a document', () => {
    const index = indexOf({_id: 'a', author: reference('p')})
    index.apply([{documentId: 'a', after: stored({_id: 'a', author: reference('q')})}])
    expect(index.referrers('p')).toEqual([])
    expect(index.referrers('q')).toEqual(['a'])
    index.apply([{documentId: 'a', after: null}])
    expect(index.referrers('q')).toEqual([])
  })
})

describe('groups', () => {
  test('hold the published document, its draft and its versions', () => {
    const index = indexOf({_id: 'a'}, {_id: 'drafts.a'}, {_id: 'versions.summer.a'}, {_id: 'b'})
    expect(index.group('a')).toEqual(['a', 'drafts.a', 'versions.summer.a'])
    expect(index.groups()).toEqual(['a', 'b'])
  })

  test('end with their last document', () => {
    const index = indexOf({_id: 'drafts.a'}, {_id: 'b'})
    index.apply([{documentId: 'drafts.a', after: null}])
    expect(index.groups()).toEqual(['b'])
  })
})

describe('attribute indexes', () => {
  test('tell values of different types apart', () => {
    const index = indexOf({_id: 'a', n: 1}, {_id: 'b', n: '1'}, {_id: 'c', n: true})
    expect(index.withValue(['n'], 1)).toEqual(['a'])
    expect(index.withValue(['n'], '1')).toEqual(['b'])
    expect(index.withValue(['n'], true)).toEqual(['c'])
  })

  test('follow changes after they were built', () => {
    const index = indexOf({_id: 'a', slug: {current: 'old'}})
    expect(index.withValue(['slug', 'current'], 'old')).toEqual(['a'])
    index.apply([{documentId: 'a', after: stored({_id: 'a', slug: {current: 'new'}})}])
    expect(index.withValue(['slug', 'current'], 'old')).toEqual([])
    expect(index.withValue(['slug', 'current'], 'new')).toEqual(['a'])
  })

  test('stay correct when more paths are asked for than are kept', () => {
    const index = indexOf({_id: 'a', path0: 'x'})
    for (let number = 0; number < 100; number += 1) index.withValue([`path${number}`], 'x')
    index.apply([{documentId: 'b', after: stored({_id: 'b', path0: 'x'})}])
    expect(index.withValue(['path0'], 'x')).toEqual(['a', 'b'])
  })
})

test('an order index is walked in both directions, equal keys together and by id', () => {
  const index = indexOf({_id: 'd', n: 2}, {_id: 'a', n: 2}, {_id: 'b', n: 1}, {_id: 'c'})
  const batches = (direction: 'asc' | 'desc', least = 1) => {
    const walk = {direction, least, meter: new Meter(Infinity)}
    return [...index.ordered('article', ['n']).batches(walk)].filter(({length}) => length > 0)
  }
  expect(batches('asc')).toEqual([['b'], ['a', 'd'], ['c']])
  expect(batches('desc')).toEqual([['c'], ['a', 'd'], ['b']])
  expect(batches('desc', 2)).toEqual([['c', 'a', 'd'], ['b']])
  index.apply([{documentId: 'e', after: stored({_id: 'e', n: 1.5})}])
  expect(batches('asc', 9)).toEqual([['b', 'e', 'a', 'd', 'c']])
})

test('a run of equal keys may be longer than any argument list', () => {
  const documents = Array.from({length: 200_000}, (_, n) => stored({_id: `d${n}`}))
  const order = new OrderIndex(['missing'], documents)
  const walk = {direction: 'desc', least: 10, meter: new Meter(Infinity)} as const
  const [run] = order.batches(walk)
  expect(run).toHaveLength(200_000)
})

test('some of the ids of an order index come in its order, those that tie in one batch', () => {
  const index = indexOf(
    {_id: 'd', n: 2},
    {_id: 'a', n: 2},
    {_id: 'b', n: 1},
    {_id: 'c'},
    {_id: 'f'},
  )
  const among = (ids: readonly string[], direction: 'asc' | 'desc', least = 1) => {
    const walk = {direction, least, meter: new Meter(Infinity)}
    return [...index.ordered('article', ['n']).batchesAmong(ids, walk)]
  }
  expect(among(['a', 'b', 'd', 'other'], 'asc')).toEqual([['b'], ['a', 'd']])
  expect(among(['a', 'b', 'c', 'd', 'f'], 'desc')).toEqual([['c', 'f'], ['a', 'd'], ['b']])
  expect(among(['a', 'b', 'c'], 'asc', 2)).toEqual([['a', 'b'], ['c']])
  index.apply([{documentId: 'd', after: null}])
  index.apply([{documentId: 'a', after: stored({_id: 'a', n: 0})}])
  expect(among(['a', 'b', 'd'], 'asc')).toEqual([['a'], ['b']])
})

test("the first indexes of attributes are nobody's expense, ever new ones are", () => {
  const index = indexOf({_id: 'a'}, {_id: 'b'})
  for (let path = 0; path < 32; path++) index.withValue([`known${path}`], 'x')
  expect(index.documentsIndexed).toBe(0)
  index.withValue(['known31'], 'y')
  expect(index.documentsIndexed).toBe(0)
  index.withValue(['another'], 'x')
  expect(index.documentsIndexed).toBe(2)
})
