import {DRAFTS_PREFIX, publishedIdOf, VERSIONS_PREFIX} from '../groq/document-group.ts'
import {invalid} from './write-failure.ts'

// https://www.sanity.io/docs/content-lake/ids: letters, digits, `_`, `-` and `.`; no part begins
// with a dash and none is empty.
const ID = /^[A-Za-z0-9_][A-Za-z0-9_-]*(\.[A-Za-z0-9_][A-Za-z0-9_-]*)*$/
const MAX_LENGTH = 128

/** Returns `id`; throws a 400 `WriteFailure` when it is malformed. */
export function checkId(id: string): string {
  if (ID.test(id) && id.length <= MAX_LENGTH) return id
  throw invalid(`Malformed document ID: "${id}"`)
}

/** The id for `create`: random when missing, completed when it ends in a dot, else as given. */
export function idForCreate(given: string | undefined, randomId: () => string): string {
  if (given === undefined) return randomId()
  return checkId(given.endsWith('.') ? `${given}${randomId()}` : given)
}

/** Tells whether `id` is the draft of some document. */
export function isDraftId(id: string): boolean {
  return id.startsWith(DRAFTS_PREFIX)
}

/** Tells whether `id` is a version in a release. */
export function isVersionId(id: string): boolean {
  return id.startsWith(VERSIONS_PREFIX) && publishedIdOf(id) !== id
}

/** The draft id of a published id. */
export function draftIdOf(publishedId: string): string {
  return `${DRAFTS_PREFIX}${publishedId}`
}

/** The release that a version id belongs to, or null for other ids. */
export function releaseOf(id: string): string | null {
  if (!isVersionId(id)) return null
  return id.slice(VERSIONS_PREFIX.length, id.indexOf('.', VERSIONS_PREFIX.length))
}

/** Throws a 400 `WriteFailure` unless `id` is a plain published id. */
export function checkPublishedId(id: string): void {
  checkId(id)
  if (publishedIdOf(id) !== id) throw invalid(`"${id}" is not the ID of a published document`)
}

/** Throws a 400 `WriteFailure` unless `id` is the draft or a version of `publishedId`. */
export function checkVersionOf(id: string, publishedId: string): void {
  checkId(id)
  checkPublishedId(publishedId)
  if (id !== publishedId && publishedIdOf(id) === publishedId) return
  throw invalid(`"${id}" is not a draft or version of "${publishedId}"`)
}
