import fc from 'fast-check'
import {expect, test} from 'vitest'
import {createDocumentIndex} from '../../../sanity/lake/groq/document-index.ts'
import {runQuery} from '../../../sanity/lake/groq/run-query.ts'
import {change, dataset} from './arbitrary-documents.ts'
import {parameters, query} from './arbitrary-queries.ts'
import {NOW, plainAnswer, runs} from './oracle.ts'
import {PERSPECTIVES, plainPerspective} from './plain-perspective.ts'

const reader = fc.record({
  perspective: fc.constantFrom(...PERSPECTIVES),
  access: fc.constantFrom<'member' | 'anonymous'>('member', 'member', 'member', 'anonymous'),
})

const question = fc.record({query, params: parameters, reader})

/** 20 queries to each of 1,000 datasets. */
test('a planned query answers what plain groq-js answers on the whole view', () => {
  const property = fc.property(
    dataset,
    fc.array(question, {minLength: 20, maxLength: 20}),
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
  fc.assert(property, runs(1_000))
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
  fc.assert(property, runs(700))
}, 600_000)
