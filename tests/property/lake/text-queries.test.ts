import fc from 'fast-check'
import {expect, test} from 'vitest'
import {createDocumentIndex} from '../../../sanity/lake/groq/document-index.ts'
import {runQuery} from '../../../sanity/lake/groq/run-query.ts'
import {change, dataset} from './arbitrary-documents.ts'
import {NOW, runs} from './oracle.ts'
import {PERSPECTIVES} from './plain-perspective.ts'

const word = fc.constantFrom(
  ...[
    'squat',
    'squat*',
    'hinge',
    'hi*',
    '-hip',
    '-squat',
    '"hip back"',
    '"back pain"',
    'd1',
    'd1*',
  ],
  ...['*', '?', '"hin ge', '-"squat hip"', 'back-pa*', 'nothing'],
)
const words = fc.array(word, {maxLength: 3}).map((parts) => parts.join(' '))
const texts = fc.constantFrom('[@, _id]', '@', 't', 'pt::text(b)', '[t, pt::text(b)]', 'r->t', 'b')
const shape = fc.constantFrom(
  '*[TEXTS match text::query($words)]._id',
  '*[_type == "p" && (TEXTS match text::query($words) || references("d1"))]._id',
  `*[_type in ["p", "q"]] | score(
    boost(_type in ["p"] && t match text::query($words), 10),
    (TEXTS match text::query($words) || references($words))
  ) [_score > 0] {_id, _score} | order(_score desc) [0...5]`,
)
const question = fc.record({words, texts, shape, perspective: fc.constantFrom(...PERSPECTIVES)})

// groq-js cannot evaluate `text::query()`, so the plan is compared with reading every text.
test('text::query() through the index of words finds what reading every text finds', () => {
  const commits = fc.array(fc.record({changes: fc.array(change, {maxLength: 3}), question}), {
    minLength: 8,
    maxLength: 12,
  })
  const property = fc.property(dataset, commits, (documents, history) => {
    const index = createDocumentIndex(documents)
    for (const {changes, question: asked} of history) {
      index.apply(changes)
      const request = {
        query: asked.shape.replace('TEXTS', asked.texts),
        params: {words: asked.words},
        perspective: asked.perspective,
        access: 'member',
        identity: 'me',
        now: NOW,
        apiVersion: 'X',
      } as const
      const expected = runQuery(index, {...request, plan: false}).result
      expect(runQuery(index, request).result).toEqual(expected)
    }
  })
  fc.assert(property, runs(600))
}, 600_000)
