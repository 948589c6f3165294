import {toJS} from 'groq-js'
import type {JsonObject} from '../documents/types.ts'
import type {DocumentIndex} from './document-index.ts'
import {Environment, type QueryPlace} from './environment.ts'
import {Meter, WorkExceeded} from './meter.ts'
import {parsePerspective, viewOf, type Access} from './perspective.ts'
import {prepareQuery} from './prepare-query.ts'
import {queryError} from './query-error.ts'
import {readRestriction} from './read-restriction.ts'
import {withoutReservedKeys} from './reserved-keys.ts'
import type {ElementNames} from './source-map/origin.ts'
import {sourceMapOf, type SourceMap} from './source-map/source-map.ts'
import {tagsOfQuery} from './sync-tags.ts'

/** Units of work that selecting the documents of a mutation may take: well under a second. */
const SELECTION_WORK = 2_000_000

/** A GROQ query as it comes through the API. */
export interface QueryRequest {
  readonly query: string
  readonly params?: JsonObject
  /** Comma list or names; absent, it follows from the API version. */
  readonly perspective?: string | readonly string[] | undefined
  readonly access: Access
  /** GROQ condition of the documents that the reader's role may read; absent or `null` for all. */
  readonly readCondition?: string | null
  /** What `identity()` answers: the id of the user or robot. */
  readonly identity: string
  /** What `now()` answers, one moment for the whole query. */
  readonly now: Date
  /** What `sanity::projectId()` and `sanity::dataset()` answer; absent, both are null. */
  readonly place?: QueryPlace | undefined
  /** `1`, `X` or `YYYY-MM-DD`. */
  readonly apiVersion: string
  /** Also tell where the values of the result come from, naming list elements like this. */
  readonly sourceMap?: ElementNames | undefined
  /** `false` evaluates every filter on the whole view: the baseline of tests and measurements. */
  readonly plan?: boolean
}

/** The outcome of a query. */
export interface QueryResult {
  /** JSON; it may share objects with the dataset, so it is to be read and not to be changed. */
  readonly result: unknown
  /** Hashed names of what was read: whenever a change touches none of them, the result stays. */
  readonly syncTags: readonly string[]
  /** Where the values come from, when that was asked for. */
  readonly resultSourceMap?: SourceMap
}

/**
 * Runs a GROQ query on the dataset. Synchronous: no change can come in between.
 * Throws a 400 `LakeError`: `queryParseError` for a query that cannot be understood,
 * `invalidPerspective`, or `queryError` for one that fails while it runs. Throws `WorkExceeded`
 * when the meter has a limit and the query reaches it.
 */
export function runQuery(
  index: DocumentIndex,
  request: QueryRequest,
  meter: Meter = new Meter(Infinity),
): QueryResult {
  const {query, access, apiVersion, identity, now, place, sourceMap: names} = request
  const params = withoutReservedKeys(request.params ?? {})
  const prepared = prepareQuery(query, params)
  const perspective = parsePerspective(request.perspective, apiVersion)
  const restriction = readRestriction(request.readCondition, {identity, now, documents: index})
  const view = viewOf(index, {perspective, access, apiVersion, restriction})
  const environment = new Environment({view, params, identity, now, place, meter})
  const tree = request.plan === false ? prepared.plain : prepared.planned
  try {
    const value = environment.evaluate(tree)
    // Small values can share parts so often that writing them out would never end.
    if (meter.isLimited) meter.spendOnWalk(value.data)
    const result: unknown = prepared.isPlain ? value.data : toJS(value)
    const answer = {result, syncTags: tagsOfQuery(environment.dependencies)}
    if (names === undefined) return answer
    const resultSourceMap = sourceMapOf(prepared.tree, result, {environment, names})
    return {...answer, resultSourceMap}
  } catch (cause) {
    throw cause instanceof WorkExceeded ? cause : queryError(query, cause)
  }
}

/**
 * Resolves the `query` of a mutation to stored ids, drafts and versions included.
 * Results that are not documents are left out. Throws what {@link runQuery} throws, and a 400 for a
 * query that would keep the commit waiting.
 */
export function selectByQuery(selection: {
  readonly documents: DocumentIndex
  readonly query: string
  readonly params: JsonObject
  readonly author: string
  readonly now: Date
  readonly readCondition?: string | null | undefined
}): readonly string[] {
  const {documents, query, params, author, now, readCondition = null} = selection
  const reader = {perspective: 'raw', access: 'member', identity: author, apiVersion: 'X'} as const
  const request = {query, params, now, readCondition, ...reader}
  const {result} = orRefused(query, () => runQuery(documents, request, new Meter(SELECTION_WORK)))
  const rows: readonly unknown[] = Array.isArray(result) ? result : [result]
  return rows.flatMap((row) => {
    const isDocument = typeof row === 'object' && row !== null && '_id' in row
    return isDocument && typeof row._id === 'string' ? [row._id] : []
  })
}

function orRefused<Value>(query: string, work: () => Value): Value {
  try {
    return work()
  } catch (error) {
    if (error instanceof WorkExceeded) throw queryError(query, error)
    throw error
  }
}
