import {z} from 'zod'
import {VERSIONS_PREFIX} from '../../groq/document-group.ts'
import {checkId} from '../ids.ts'
import {isJsonObject} from '../json.ts'
import {parseWith} from '../mutation-schema.ts'
import {invalid, WriteFailure} from '../write-failure.ts'
import type {JsonObject, JsonValue, StoredDocument} from '../types.ts'

/** Prefix of the documents that describe releases; the rest is the name of the release. */
export const RELEASES_PREFIX = '_.releases.'

/** Type of the documents that describe releases. */
export const RELEASE_TYPE = 'system.release'

/**
 * Where a release stands. The hosted service has states in between (`publishing`, `archiving`…),
 * because it works on them for a while; here every step is one transaction, so nobody sees them.
 */
export type ReleaseState = 'active' | 'scheduled' | 'published' | 'archived'

// What the Studio reads; editors may keep more beside it.
const metadataSchema = z.looseObject({
  title: z.string().nullish(),
  description: z.string().nullish(),
  releaseType: z.enum(['asap', 'scheduled', 'undecided']),
  /** `one` is a scheduled draft: a release of a single document. */
  cardinality: z.enum(['many', 'one']).nullish(),
  intendedPublishAt: z.string().nullish(),
})

/**
 * The metadata of a release, with the type that @sanity/client gives one without a type. Throws a
 * 400 `WriteFailure` when the Studio could not read it.
 */
export function readMetadata(metadata: JsonValue | undefined): JsonObject {
  const given = isJsonObject(metadata) ? metadata : {}
  const complete = {...given, releaseType: given.releaseType ?? 'undecided'}
  parseWith(metadataSchema, complete, 'metadata')
  return complete
}

/** The `_id` of the document that describes a release. */
export function releaseDocumentId(name: string): string {
  return `${RELEASES_PREFIX}${name}`
}

/** Prefix of the ids of the documents in a release. */
export function versionsPrefix(name: string): string {
  return `${VERSIONS_PREFIX}${name}.`
}

/** The name of the release that a document describes. */
export function releaseName({_id}: StoredDocument): string {
  return _id.slice(RELEASES_PREFIX.length)
}

/** Where a release stands, `unknown` for a document that says nothing about it. */
export function stateOf({state}: StoredDocument): string {
  return typeof state === 'string' ? state : 'unknown'
}

/** Tells whether a release is a scheduled draft: it holds one document at most. */
export function holdsOneDocument({metadata}: StoredDocument): boolean {
  return isJsonObject(metadata) && metadata.cardinality === 'one'
}

// They would mean something else in a perspective.
const RESERVED_NAMES: ReadonlySet<string> = new Set(['drafts', 'previewDrafts', 'published', 'raw'])

/** Throws a 400 `WriteFailure` unless a release may have this name. */
export function checkReleaseName(name: string): void {
  if (name.includes('.') || RESERVED_NAMES.has(name)) {
    throw invalid(`"${name}" cannot be the name of a release`)
  }
  checkId(releaseDocumentId(name))
}

/** Throws a 409 `WriteFailure` unless the release is in one of `states`. */
export function checkState(
  release: StoredDocument,
  states: readonly ReleaseState[],
  verb: string,
): void {
  const current = stateOf(release)
  if (states.some((state) => state === current)) return
  const name = releaseName(release)
  const allowed = states.join(' or ')
  throw new WriteFailure({
    status: 409,
    type: 'releaseStateError',
    description: `Release "${name}" is ${current}; to ${verb} it, it must be ${allowed}`,
    details: {releaseId: name, state: current},
  })
}

/** 409: a scheduled draft holds one document only. */
export function holdsOne(name: string): WriteFailure {
  return new WriteFailure({
    status: 409,
    type: 'releaseCardinalityError',
    description: `Release "${name}" is a scheduled draft: it holds one document only`,
    details: {releaseId: name},
  })
}
