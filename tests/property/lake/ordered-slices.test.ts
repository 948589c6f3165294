import fc from 'fast-check'
import {expect, test} from 'vitest'
import {createDocumentIndex} from '../../../sanity/lake/groq/document-index.ts'
import {runQuery} from '../../../sanity/lake/groq/run-query.ts'
import {plainAnswer, runs} from './oracle.ts'
import {PERSPECTIVES, plainPerspective} from './plain-perspective.ts'
import type {StoredDocument} from '../../../sanity/lake/documents/types.ts'

/**
 * Enough documents that an ordered slice walks its order index in several batches and stops early,
 * and so few different values that most keys tie.
 */
const content = fc.tuple(
  fc.constantFrom('', '', 'drafts.', 'versions.r1.'),
  fc.constantFrom('p', 'p', 'p', 'q'),
  fc.constantFrom(...[1, 2, 3, 'a', 'b', true, null, [1]]),
  fc.integer({min: 0, max: 40}),
  fc.boolean(),
)

const documents = fc
  .array(content, {minLength: 500, maxLength: 900})
  .map((rows) =>
    rows.map(([prefix, _type, n, m, isMarked], position): StoredDocument => {
      const id = `${prefix}d${position % 450}`
      const times = {_createdAt: '2024-01-01T00:00:00Z', _updatedAt: '2024-01-01T00:00:00Z'}
      const mark = isMarked ? {mark: {_ref: 'x'}} : {}
      return {...times, ...mark, _id: id, _type, _rev: 'r', n, m}
    }),
  )
  .map((rows) => [...new Map(rows.map((row) => [row._id, row])).values()])

const query = fc
  .record({
    condition: fc.constantFrom(
      ...[
        'true',
        'references("x")',
        'mark._ref == "x"',
        'm < 20',
        'n == 1',
        'references("x")][m > 3',
      ],
    ),
    order: fc.constantFrom('n', 'n desc', 'm', 'm desc, n', 'n desc, m desc', 'n, _id desc'),
    slice: fc.constantFrom('[0...5]', '[0]', '[7]', '[40..90]', '[0...600]', '[3...3]', '[-3..-1]'),
  })
  .map(({condition, order, slice}) => `*[_type == "p" && ${condition}] | order(${order})${slice}`)

test('the first rows in an order are those that sorting everything gives', () => {
  const asked = fc.record({query, perspective: fc.constantFrom(...PERSPECTIVES)})
  const property = fc.property(documents, fc.array(asked, {minLength: 12}), (stored, questions) => {
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
