import type {JsonObject} from '../../../../sanity/lake/documents/types.ts'

/** A query that would hold a thread for very long if nobody counted. */
export interface Killer {
  readonly name: string
  readonly query: string
  readonly params?: JsonObject
}

const nested = (depth: number): string =>
  depth === 0 ? '*._id' : `*[_id != ^._id && _id in ${nested(depth - 1)}]._id`

/** Ends after seconds, hours or never on a few hundred documents. */
export const KILLERS: readonly Killer[] = [
  {
    name: 'eleven nested memberships that each look at the row outside',
    query: nested(11),
  },
  {
    name: 'a cross product of four sub-queries',
    query: 'count(*[count(*[count(*[count(*[n > ^.n + ^.^.n + ^.^.^.n]) > 1]) > 1]) > 1])',
  },
  {
    name: 'a cross product in projections',
    query: '*{"b": *{"c": *{"d": *{"sum": n + ^.n + ^.^.n}}}}',
  },
  {
    name: 'a projection that doubles what it is given, 60 times',
    query: `*[0..3]${'{"a": @, "b": @}'.repeat(60)}`,
  },
  {
    name: 'a list that doubles',
    query: `{"a": *}${'{"a": [...a, ...a]}'.repeat(60)}`,
  },
  {
    name: 'lists that are added',
    query: `{"a": *}${'{"a": a + a}'.repeat(60)}`,
  },
  {
    name: 'a text that doubles',
    query: `{"a": "0123456789abcdef"}${'{"a": a + a}'.repeat(60)}{"n": length(a)}`,
  },
  {
    name: 'loops over the parts of one document',
    query: `*[7]{"a": list[{"b": ^.list[{"c": ^.^.list[{"d": ^.^.^.list[@ > 1]}.d != 1]}.c != 1]}.b != 1]}`,
  },
  {
    name: 'a search for references in something shared many times',
    query: `*[0..3]${'{"a": @, "b": @}'.repeat(60)}[references("x")]`,
  },
  {
    name: 'a pattern with thousands of terms on every text',
    query: '*{"x": *[text match $words]}',
    params: {words: 'word '.repeat(4_000)},
  },
  {
    name: 'a long list of patterns on every text',
    query: '*{"x": text match [...$words, text]}',
    params: {words: Array.from({length: 5_000}, (_, number) => `word${number}`)},
  },
  {
    name: 'a long text whose characters are counted for every row',
    query: '* | order(string::length($text) + n)',
    params: {text: 'x'.repeat(500_000)},
  },
  {
    name: 'a long list made unique for every row',
    query: '*{"x": count(array::unique($numbers)) + n}',
    params: {numbers: Array.from({length: 5_000}, (_, number) => number)},
  },
  {
    name: 'a long list compared with every row of every row',
    query: '*{"x": count(*[n + 0.5 in $numbers])}',
    params: {numbers: Array.from({length: 5_000}, (_, number) => -number)},
  },
  {
    name: 'lists intersected with one another',
    query: '*{"x": *[array::intersects(list, ^.list)]{"y": array::intersects(list, ^.list)}}',
  },
  {
    name: 'hundreds of alternatives for every row',
    query: `*{"x": *[${Array.from({length: 400}, (_, k) => `references("t${k % 9}")`).join(' || ')}]}`,
  },
  {
    name: 'orders of orders',
    query: '*{"x": *|order(n + ^.n){"y": *|order(n - ^.n)}}',
  },
]

/** Documents for the killers: few, and with a list, a text and references each. */
export function killerDocuments(count: number): (JsonObject & {_id: string})[] {
  return Array.from({length: count}, (_, n) => ({
    _id: `d${String(n).padStart(4, '0')}`,
    n,
    text: `word ${'and '.repeat(50)}number${n}`,
    list: Array.from({length: 60}, (__, item) => item * n),
    topics: [{_ref: `t${n % 9}`}],
  }))
}
