import fc from 'fast-check'
import {evaluateSync, parse, toJS} from 'groq-js'
import {expect, test} from 'vitest'
import {createDocumentIndex} from '../../../sanity/lake/groq/document-index.ts'
import {runQuery} from '../../../sanity/lake/groq/run-query.ts'
import {change, dataset} from './arbitrary-documents.ts'
import {parameters, query} from './arbitrary-queries.ts'
import {PERSPECTIVES, plainPerspective} from './plain-perspective.ts'
import type {StoredDocument} from '../../../sanity/lake/documents/types.ts'

/** fast-check prints the seed of a failure; `FUZZ_SEED` and `FUZZ_RUNS` repeat or extend a run. */
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 250)
const seed = process.env['FUZZ_SEED'] === undefined ? {} : {seed: Number(process.env['FUZZ_SEED'])}
const NOW = new Date('2026-01-01T00:00:00Z')

const reader = fc.record({
  perspective: fc.constantFrom(...PERSPECTIVES),
  access: fc.constantFrom<'member' | 'anonymous'>('member', 'member', 'member', 'anonymous'),
})

const question = fc.record({query, params: parameters, reader})

function plainAnswer(
  documents: readonly StoredDocument[],
  asked: {query: string; params: Record<string, unknown>},
): unknown {
  return toJS(
    evaluateSync(parse(asked.query), {
      dataset: documents,
      params: asked.params,
      identity: 'me',
      timestamp: NOW,
    }),
  )
}

test('a planned query answers what plain groq-js answers on the whole view', () => {
  const property = fc.property(
    dataset,
    fc.array(question, {minLength: 10, maxLength: 20}),
    (documents, questions) => {
      const index = createDocumentIndex(documents)
      for (const {
        reader: {perspective, access},
        ...asked
      } of questions) {
        const request = {...asked, perspective, access, identity: 'me', now: NOW, apiVersion: 'X'}
        const expected = plainAnswer(plainPerspective(documents, perspective, access), asked)
        expect(runQuery(index, request).result).toEqual(expected)
        expect(runQuery(index, {...request, plan: false}).result).toEqual(expected)
      }
    },
  )
  fc.assert(property, {numRuns, ...seed})
}, 600_000)

test('an index that followed random changes answers like one built afterwards', () => {
  const commits = fc.array(
    fc.record({changes: fc.array(change, {minLength: 1, maxLength: 4}), asked: question}),
    {minLength: 5, maxLength: 15},
  )
  const property = fc.property(dataset, commits, (documents, history) => {
    const index = createDocumentIndex(documents)
    const current = new Map(documents.map((document) => [document._id, document]))
    for (const {
      changes,
      asked: {
        reader: {perspective, access},
        ...asked
      },
    } of history) {
      index.apply(changes)
      for (const {documentId, after} of changes) {
        if (after === null) current.delete(documentId)
        else current.set(documentId, after)
      }
      const request = {...asked, perspective, access, identity: 'me', now: NOW, apiVersion: 'X'}
      const expected = plainAnswer(
        plainPerspective([...current.values()], perspective, access),
        asked,
      )
      expect(runQuery(index, request).result).toEqual(expected)
    }
    const rebuilt = createDocumentIndex(current.values())
    expect(index.all()).toEqual(rebuilt.all())
    expect(index.groups()).toEqual(rebuilt.groups())
  })
  fc.assert(property, {numRuns, ...seed})
}, 600_000)
