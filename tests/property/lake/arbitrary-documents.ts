import fc from 'fast-check'
import type {JsonValue, StoredDocument} from '../../../sanity/lake/documents/types.ts'

/** Documents come from JSON, so their objects have the usual prototype. */
const PLAIN = {noNullPrototype: true} as const

/** Few values and ids, so that random queries often meet random documents. */
const primitive = fc.constantFrom<JsonValue>(
  ...['a', 'b', 'c', 'A', 1, 2, 2.5, 0, -1, true, false, null, '2024-01-01', '', 'x y'],
)

const baseId = fc.integer({min: 0, max: 30}).map((number) => `d${number}`)

/** Stored ids of every kind: published, drafts, versions of two releases, and a folder. */
export const documentId = fc
  .tuple(
    fc.constantFrom('', '', '', 'drafts.', 'drafts.', 'versions.r1.', 'versions.r2.', 'k.'),
    baseId,
  )
  .map(([prefix, id]) => prefix + id)

const reference = fc.record({_type: fc.constant('reference'), _ref: baseId}, PLAIN)
const oddReference = fc.constantFrom<JsonValue>(1, null, '', {_ref: 'd1'}).map((_ref) => ({_ref}))

const listItem = fc.oneof(
  {weight: 9, arbitrary: fc.record({_ref: baseId, _key: fc.constant('k'), x: primitive}, PLAIN)},
  {weight: 1, arbitrary: fc.constantFrom<JsonValue>('d1', null, 3)},
)

/** Parts of few words, so that random searches often find something, also across spans. */
const words = fc
  .array(
    fc.constantFrom(
      'squat',
      'squats',
      'SQUAT',
      'hip',
      'hin',
      'ge',
      'e.g.',
      'back-pain',
      'ü',
      'a.b',
    ),
    {maxLength: 4},
  )
  .chain((parts) => fc.constantFrom(' ', ', ', '').map((glue) => parts.join(glue)))

/** Many are halves of words: `pt::text()` joins spans without a gap. */
const spanText = fc.oneof(words, fc.constantFrom('hin', 'ge', 'squ', 'at'))
const span = fc.record({_type: fc.constantFrom('span', 'span', 'link'), text: spanText}, PLAIN)
const block = fc.record(
  {_type: fc.constant('block'), children: fc.array(span, {maxLength: 3})},
  PLAIN,
)

const attributes = fc.record(
  {
    t: fc.oneof(
      {weight: 9, arbitrary: words},
      {weight: 2, arbitrary: fc.array(words, {maxLength: 2})},
      {weight: 1, arbitrary: primitive},
    ),
    b: fc.oneof(
      {weight: 9, arbitrary: fc.array(block, {maxLength: 2})},
      {weight: 1, arbitrary: block},
    ),
    n: primitive,
    o: primitive,
    s: fc.oneof(
      {weight: 9, arbitrary: fc.record({c: primitive}, PLAIN)},
      {weight: 1, arbitrary: fc.constantFrom<JsonValue>(null, 'a', ['a'], 1)},
    ),
    r: fc.oneof({weight: 7, arbitrary: reference}, {weight: 1, arbitrary: oddReference}),
    rs: fc.oneof(
      {weight: 9, arbitrary: fc.array(listItem, {maxLength: 3})},
      {weight: 1, arbitrary: fc.constant<JsonValue>({_ref: 'd2'})},
    ),
  },
  {...PLAIN, requiredKeys: []},
)

function stored(id: string, type: string, content: Record<string, unknown>): StoredDocument {
  const system = {_rev: 'r', _createdAt: '2024-01-01T00:00:00Z', _updatedAt: '2024-01-01T00:00:00Z'}
  return {...content, ...system, _id: id, _type: type}
}

/** Content of a document under a given id. */
export const documentUnder = (id: string): fc.Arbitrary<StoredDocument> =>
  fc
    .tuple(fc.constantFrom('p', 'q', 'r'), attributes, fc.boolean(), fc.nat(300))
    .map(([type, content, isUnpublish, luck]) =>
      stored(id, type, {
        ...content,
        ...(luck === 0 ? {_score: 1} : {}),
        ...(isUnpublish && id.startsWith('versions.') ? {_system: {delete: true}} : {}),
      }),
    )

/** A dataset of up to 40 documents with distinct ids. */
export const dataset = fc
  .uniqueArray(documentId, {minLength: 1, maxLength: 40})
  .chain((ids) => fc.tuple(...ids.map(documentUnder)))

/** A write of one document: its new content, or `null` for a deletion. */
export const change = documentId.chain((id) =>
  fc.record({
    documentId: fc.constant(id),
    after: fc.option(documentUnder(id), {freq: 3}),
  }),
)
