import {z} from 'zod'
import {isStoredDocument} from '../documents/json.ts'
import type {StoredDocument} from '../documents/types.ts'
import type {IndexedChange} from '../groq/document-index.ts'
import type {QueryRequest} from '../groq/run-query.ts'

// Documents travel as JSON text: V8 writes, copies and reads that faster than objects.
const documentSchema = z.custom<StoredDocument>(isStoredDocument)
const documentsSchema = z.array(documentSchema)
const changesSchema = z.array(z.object({documentId: z.string(), after: documentSchema.nullable()}))

/** What the lake tells its query thread. A query waits for everything that was sent before it. */
export const orderSchema = z.discriminatedUnion('kind', [
  /** Some documents of the dataset, as JSON. */
  z.object({kind: z.literal('documents'), json: z.string()}),
  /** There are no more: build the index. */
  z.object({kind: z.literal('loaded')}),
  /** What a transaction did, as JSON. */
  z.object({kind: z.literal('changes'), json: z.string()}),
  z.object({kind: z.literal('query'), request: z.custom<QueryRequest>(isQueryRequest)}),
])

/** A message to the query thread. */
export type Order = z.infer<typeof orderSchema>

/** What the query thread tells the lake. */
export const reportSchema = z.discriminatedUnion('kind', [
  /** The index is built. */
  z.object({kind: z.literal('ready')}),
  /** Everything that was sent before the query is done: it begins now, and its deadline with it. */
  z.object({kind: z.literal('began')}),
  /** The whole result of the query as JSON, and the units of work that it took. */
  z.object({kind: z.literal('answer'), json: z.string(), work: z.number()}),
  /** The `LakeError` of the query. */
  z.object({
    kind: z.literal('failure'),
    status: z.number(),
    message: z.string(),
    body: z.record(z.string(), z.unknown()),
  }),
])

/** A message from the query thread. */
export type Report = z.infer<typeof reportSchema>

/** Reads the text of a `documents` order. */
export function readDocuments(json: string): readonly StoredDocument[] {
  return documentsSchema.parse(JSON.parse(json))
}

/** Writes the text of a `changes` order. */
export function writeChanges(changes: readonly IndexedChange[]): string {
  return JSON.stringify(changes.map(({documentId, after}) => ({documentId, after})))
}

/** Reads the text of a `changes` order. */
export function readChanges(json: string): readonly IndexedChange[] {
  return changesSchema.parse(JSON.parse(json))
}

/** Looks at what tells a request from other messages; the lake itself has built it. */
function isQueryRequest(value: unknown): value is QueryRequest {
  return (
    typeof value === 'object' &&
    value !== null &&
    'query' in value &&
    typeof value.query === 'string' &&
    'access' in value &&
    (value.access === 'member' || value.access === 'anonymous') &&
    'now' in value &&
    value.now instanceof Date
  )
}
