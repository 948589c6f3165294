import fc from 'fast-check'
import {expect, test} from 'vitest'
import {createDocumentIndex, type DocumentIndex} from '../../../sanity/lake/groq/document-index.ts'
import {Environment} from '../../../sanity/lake/groq/environment.ts'
import {parsePerspective, viewOf} from '../../../sanity/lake/groq/perspective.ts'
import {prepareQuery} from '../../../sanity/lake/groq/prepare-query.ts'
import {keysOfChanges, type LiveAudience} from '../../../sanity/lake/groq/sync-tags.ts'
import {change, dataset, documentUnder} from './arbitrary-documents.ts'
import {parameters, query} from './arbitrary-queries.ts'
import {NOW, runs} from './oracle.ts'
import {PERSPECTIVES} from './plain-perspective.ts'

/** Queries that depend on few documents, and so are easily forgotten when one of them changes. */
const narrowQuery = fc
  .record({
    condition: fc.constantFrom(
      ...[
        '_id == "d1"',
        '_id in ["d1", "d2", $p]',
        '_type == "p" && n == "a"',
        '_type == $p || n == 1',
        's.c in ["a", 1] && defined(r)',
        'references("d1", "d2")',
        '_type == "q" && references("d1")',
        'r._ref == "d2"',
        '$p in rs[]._ref && n != "b"',
        '_type == "p"] [s.c == "b"',
        'sanity::versionOf("d1")',
        'n == *[_id == "d1"][0].n',
      ],
    ),
    list: fc.constantFrom('', '', ' | order(n)[0...2]', '[0..1]'),
    projection: fc.constantFrom(
      ...[
        '{...}',
        '{"t": r->n}',
        '{"l": rs[]->{_id, n, "u": r->o}}',
        '{"s": *[references(^._id)]._id}',
        '{"s": count(*[_type == ^.n])}',
        '{"same": *[n == ^.n && _id != ^._id]._id}',
      ],
    ),
  })
  .map(({condition, list, projection}) => `*[${condition}]${list}${projection}`)

const question = fc.record({
  query: fc.oneof({weight: 2, arbitrary: narrowQuery}, query),
  params: parameters,
  perspective: fc.constantFrom(...PERSPECTIVES),
  access: fc.constantFrom<'member' | 'anonymous'>('member', 'member', 'member', 'anonymous'),
  /** Few keys, so that random queries have to do with those of whole types. */
  most: fc.constantFrom(1, 2, 4, 60),
})

/** A write to a document of the first few groups, which the narrow queries ask about. */
const write = fc
  .tuple(
    fc.constantFrom('', '', 'drafts.', 'versions.r1.', 'versions.r2.', 'k.'),
    fc.integer({min: 0, max: 5}),
    fc.option(documentUnder('d0'), {freq: 3}),
  )
  .map(([prefix, number, content]) => {
    const documentId = `${prefix}d${number}`
    return {documentId, after: content && {...content, _id: documentId}}
  })

const step = fc.record({
  asked: question,
  writes: fc.array(fc.oneof(write, write, change), {minLength: 3, maxLength: 8}),
})

type Question = typeof question extends fc.Arbitrary<infer Value> ? Value : never

function answer(index: DocumentIndex, {query: text, params, perspective, access, most}: Question) {
  const view = viewOf(index, {
    access,
    apiVersion: 'X',
    perspective: parsePerspective(perspective, 'X'),
  })
  const environment = new Environment({view, params, identity: 'me', now: NOW})
  const result = JSON.stringify(environment.evaluate(prepareQuery(text, params).planned).data)
  return {result, keys: environment.dependencies.keys(most)}
}

/** The stream that a reader of these perspectives listens to. */
function audienceOf({access, perspective}: Question): LiveAudience {
  if (access === 'anonymous') return 'visitors'
  return perspective === 'published' ? 'members' : 'previewers'
}

test('whatever changes a result touches one of the keys that the query depended on', () => {
  const property = fc.property(
    dataset,
    fc.array(step, {minLength: 10, maxLength: 20}),
    (documents, steps) => {
      const index = createDocumentIndex(documents)
      for (const {asked, writes} of steps) {
        for (const {documentId, after} of writes) {
          const before = answer(index, asked)
          const changes = [{documentId, before: index.get(documentId) ?? null, after}]
          index.apply(changes)
          if (answer(index, asked).result === before.result) continue
          const touched = keysOfChanges(changes, index)[audienceOf(asked)]
          expect([...before.keys].filter((key) => touched.has(key))).not.toEqual([])
        }
      }
    },
  )
  fc.assert(property, runs(300))
}, 600_000)
