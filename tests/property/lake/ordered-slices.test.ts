import fc from 'fast-check'
import {expect, test} from 'vitest'
import {createDocumentIndex} from '../../../sanity/lake/groq/document-index.ts'
import {runQuery} from '../../../sanity/lake/groq/run-query.ts'
import {plainAnswer, runs} from './oracle.ts'
import {PERSPECTIVES, plainPerspective} from './plain-perspective.ts'
import type {JsonValue, StoredDocument} from '../../../sanity/lake/documents/types.ts'

const VALUES: readonly [JsonValue, ...JsonValue[]] = [1, 2, 3, 'a', 'b', true, null, [1]]
const PREFIXES = ['', '', 'drafts.', 'versions.r1.'] as const
const TYPES = ['p', 'p', 'p', 'q'] as const

/**
 * Enough documents that an ordered slice walks its order index in several batches and stops early,
 * and so few different values that most keys tie. Built from a number, which is all that a failure
 * has to print.
 */
function documentsFrom(seed: number): StoredDocument[] {
  const random = mulberry32(seed)
  const pick = <Item>(items: readonly [Item, ...Item[]]): Item =>
    items[Math.floor(random() * items.length)] ?? items[0]
  const times = {_createdAt: '2024-01-01T00:00:00Z', _updatedAt: '2024-01-01T00:00:00Z'}
  const documents = Array.from({length: 900}, (): StoredDocument => {
    const id = `${pick(PREFIXES)}d${Math.floor(random() * 500)}`
    const mark = random() < 0.7 ? {mark: {_ref: 'x'}} : {}
    const n = structuredClone(pick<JsonValue>(VALUES))
    return {
      ...times,
      ...mark,
      n,
      m: Math.floor(random() * 40),
      _id: id,
      _type: pick(TYPES),
      _rev: 'r',
    }
  })
  return [...new Map(documents.map((document) => [document._id, document])).values()]
}

/** A small seeded generator of numbers from 0 to 1. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const query = fc
  .record({
    condition: fc.constantFrom(
      ...[
        'true',
        'references("x")',
        'mark._ref == "x"',
        'm < 20',
        'n == 1',
        'm in *[_type == "q" && n == 2].m',
        'references("x")][m > 3',
      ],
    ),
    order: fc.constantFrom(
      'n',
      'n desc',
      'm',
      'm desc, n',
      'n desc, m desc',
      'n, _id desc',
      '_id desc',
      '_originalId',
    ),
    slice: fc.constantFrom('[0...5]', '[0]', '[7]', '[40..90]', '[0...600]', '[3...3]', '[-3..-1]'),
  })
  .map(({condition, order, slice}) => `*[_type == "p" && ${condition}] | order(${order})${slice}`)

test('the first rows in an order are those that sorting everything gives', () => {
  const asked = fc.record({query, perspective: fc.constantFrom(...PERSPECTIVES)})
  const property = fc.property(fc.nat(), fc.array(asked, {minLength: 12}), (seed, questions) => {
    const stored = documentsFrom(seed)
    const index = createDocumentIndex(stored)
    for (const question of questions) {
      const view = plainPerspective(stored, question.perspective, 'member')
      const request = {...question, access: 'member', identity: 'me', apiVersion: 'X'} as const
      const {result} = runQuery(index, {...request, now: new Date(0)})
      expect(result).toEqual(plainAnswer(view, {query: question.query, params: {}}))
    }
  })
  fc.assert(property, runs(15))
}, 600_000)
