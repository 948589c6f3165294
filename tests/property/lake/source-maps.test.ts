import fc from 'fast-check'
import {expect, test} from 'vitest'
import {createDocumentIndex} from '../../../sanity/lake/groq/document-index.ts'
import {runQuery} from '../../../sanity/lake/groq/run-query.ts'
import {followStrings} from '../../support/source-map.ts'
import {dataset} from './arbitrary-documents.ts'
import {parameters, query} from './arbitrary-queries.ts'
import {NOW, runs} from './oracle.ts'
import {PERSPECTIVES} from './plain-perspective.ts'

const question = fc.record({
  query,
  params: parameters,
  perspective: fc.constantFrom(...PERSPECTIVES),
  access: fc.constantFrom<'member' | 'anonymous'>('member', 'member', 'anonymous'),
  sourceMap: fc.constantFrom('keys', 'positions'),
})

test('every text that a source map places stands there, and no text of a document is left out', () => {
  const property = fc.property(
    dataset,
    fc.array(question, {minLength: 10, maxLength: 20}),
    (documents, questions) => {
      const index = createDocumentIndex(documents)
      const byId = new Map(documents.map((document) => [document._id, document]))
      for (const asked of questions) {
        const request = {...asked, identity: 'me', now: NOW, apiVersion: 'X'}
        const {result, resultSourceMap} = runQuery(index, request)
        if (resultSourceMap === undefined) throw new Error('no source map')
        const {wrong, unmapped} = followStrings(result, resultSourceMap, byId)
        expect(wrong).toEqual([])
        // The queries compute no texts, but other perspectives give documents other ids.
        const keepsIds = asked.perspective === 'raw' || asked.perspective === 'published'
        expect(keepsIds ? unmapped : []).toEqual([])
      }
    },
  )
  fc.assert(property, runs(200))
}, 600_000)
