import {describe, expect, test} from 'vitest'
import {
  createDocumentIndex,
  type DocumentIndex,
} from '../../../../sanity/lake/groq/document-index.ts'
import {ask, indexOf, stored} from './ask.ts'

/** Counts the documents that queries fetch from an index. */
function counted(index: DocumentIndex): {index: DocumentIndex; fetched: () => number} {
  let count = 0
  const counting: DocumentIndex = {
    get size() {
      return index.size
    },
    get revision() {
      return index.revision
    },
    get documentsIndexed() {
      return index.documentsIndexed
    },
    get hasScores() {
      return index.hasScores
    },
    get hasWords() {
      return index.hasWords
    },
    get seesAllReferences() {
      return index.seesAllReferences
    },
    words: () => index.words(),
    get: (id) => index.get(id),
    forQueries: (id) => {
      count += 1
      return index.forQueries(id)
    },
    all: () => index.all(),
    ids: () => index.ids(),
    ofType: (type) => index.ofType(type),
    group: (id) => index.group(id),
    groups: () => index.groups(),
    referrers: (id, strength) => index.referrers(id, strength),
    withValue: (path, value) => index.withValue(path, value),
    ordered: (type, path) => index.ordered(type, path),
    withPrefix: (prefix) => index.withPrefix(prefix),
    apply: (changes) => index.apply(changes),
  }
  return {index: counting, fetched: () => count}
}

const documents = Array.from({length: 1000}, (_, number) =>
  stored({
    _id: `a${String(number).padStart(4, '0')}`,
    slug: {current: `slug-${number}`},
    title: `Programme ${number} for ${number % 2 === 0 ? 'strength' : 'mobility'}`,
    rank: (number * 7919) % 1000,
    author: {_ref: `p${number % 100}`},
    topics: [{_ref: `t${number % 50}`}, {_ref: `t${(number + 1) % 50}`}],
  }),
)
const people = Array.from({length: 100}, (_, number) =>
  stored({_id: `p${number}`, _type: 'person'}),
)
const large = createDocumentIndex([...documents, ...people])

describe('a query fetches few of 1,100 documents when it asks', () => {
  test.each([
    ['for one value', '*[_type == "article" && slug.current == "slug-7"]._id', 1],
    ['the other way round', '*["slug-7" == slug.current]._id', 1],
    ['for one of several values', '*[slug.current in ["slug-7", $slug]]._id', 2],
    ['for either of two', '*[slug.current == "slug-7" || _id == "a0001"]._id', 2],
    ['for an id', '*[_id == "a0003" && rank >= 0]._id', 1],
    ['for ids', '*[_id in ["a0003", "p1", "none"]]._id', 3],
    ['for ids by a pattern', '*[_id in path("a0003")]._id', 1],
    ['for ids by their beginning', '*[string::startsWith(_id, "a000")]._id', 10],
    ['for references', '*[references("p7")]._id', 10],
    ['for one reference', '*[author._ref == $person]._id', 10],
    ['for a reference in a list', '*["t3" in topics[]._ref]._id', 40],
    [
      'for what another document refers to',
      '*[_type == "person" && _id in *[_id == "a0007"].author._ref]._id',
      2,
    ],
    ['for the number of a type', 'count(*[_type == "nothing"])', 0],
    ['for the first in an order', '*[_type == "article"] | order(rank desc)[0...3]._id', 64],
    ['for a word', '*[title match "17"]._id', 1],
    ['for a word of many and a rare one', '*[title match "strength 18"]._id', 1],
    ['for the beginning of a word', '*[[title, pt::text(body)] match "99*"]._id', 11],
    ['for a part of a word', '*[title match "*98*"]._id', 21],
    ['for text anywhere', '*[[@, _id] match text::query("programme 18")]._id', 1],
    [
      'as the Studio searches',
      `*[_type in ["article", "person"]] | score(
        boost(_type in ["article"] && title match text::query("18"), 10),
        ([@, _id] match text::query("18") || references("18"))
      ) [_score > 0]{_id} | order(_score desc)[0...10]`,
      1,
    ],
    ['and follows a reference', '*[_id == "a0007"][0].author->_id', 2],
    [
      'for related documents',
      `*[slug.current == "slug-7"][0]{
      "related": *[_type == "article" && references(^.author._ref)]._id
    }`,
      11,
    ],
  ])('%s', (_case, query, most) => {
    const {index, fetched} = counted(large)
    const params = {slug: 'slug-9', person: 'p7'}
    for (const perspective of ['raw', 'published']) {
      const planned = ask(index, query, {params, perspective})
      expect(planned).toEqual(ask(large, query, {params, perspective, plan: false}))
    }
    expect(fetched()).toBeLessThanOrEqual(2 * most)
  })
})

test('a sub-query without outer references runs once, not once per row', () => {
  const {index, fetched} = counted(large)
  const query = '*[_type == "article" && author._ref in *[_type == "person" && _id > "p5"]._id]'
  expect(ask(index, `count(${query})`)).toBe(540)
  expect(fetched()).toBeLessThan(2 * large.size)
})

test('documents that refer to another one are counted as references() sees them', () => {
  const referred = [
    {_id: 'p', _type: 'person'},
    {_id: 'q', _type: 'person'},
  ] as const
  const plain = {_id: 'a', author: {_ref: 'p'}}
  const count = '*[_type == "person"]{"n": count(*[_type == "article" && references(^._id)])}.n'
  const index = indexOf(...referred, plain, {...plain, _id: 'drafts.a'}, {...plain, _id: 'b'})
  expect(ask(index, count)).toEqual([3, 0])
  expect(ask(index, count, {perspective: 'published'})).toEqual([2, 0])
  expect(ask(index, count, {perspective: 'drafts'})).toEqual([2, 0])
  const hidden = {_id: 'c', author: {_ref: 'p', note: {_ref: 'q'}}}
  for (const document of [hidden, {_id: 'd', hasOwnProperty: {_ref: 'q'}}]) {
    index.apply([{documentId: document._id, after: stored(document)}])
    expect(ask(index, count)).toEqual(ask(index, count, {plan: false}))
  }
  expect(ask(index, count)).toEqual([4, 0])
})

test('values that indexes do not hold are still found', () => {
  const index = indexOf({_id: 'a'}, {_id: 'b', n: null}, {_id: 'c', n: 1, list: [null]})
  expect(ask(index, '*[n == $value]._id', {params: {value: null}})).toEqual(['a', 'b'])
  expect(ask(index, '*[n in [1, null]]._id')).toEqual(['a', 'b', 'c'])
  expect(ask(index, '*[$value in list[]._ref]._id', {params: {value: null}})).toEqual(['c'])
})
