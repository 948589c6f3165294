import {toJS, type EvaluateOptions} from 'groq-js'
import type {JsonValue, StoredDocument} from '../documents/types.ts'
import {createDocumentIndex} from './document-index.ts'
import {Environment, type QueryPlace} from './environment.ts'
import {Meter} from './meter.ts'
import {viewOf} from './perspective.ts'
import {prepareQuery} from './prepare-query.ts'
import {queryError, queryParseError} from './query-error.ts'
import {withoutReservedKeys} from './reserved-keys.ts'
import {readsDataset} from './scope-analysis.ts'

/** The GROQ parts of a webhook; an empty one is absent. */
export interface DeltaRule {
  /** A condition such as `_type == "article" && delta::changedAny(slug)`. Absent, all changes. */
  readonly filter?: string | undefined
  /** What is sent, such as `{_id, "slug": slug.current}`. Absent, the whole document. */
  readonly projection?: string | undefined
}

/** One change of one document; at least one side is a document. */
export interface DeltaChange {
  readonly before: StoredDocument | null
  readonly after: StoredDocument | null
  readonly now: Date
  readonly place?: QueryPlace
}

/** Whether a webhook is concerned by a change, and what it is told. */
export interface DeltaResult {
  readonly matched: boolean
  /** `null` when it is not concerned. */
  readonly body: JsonValue
}

/** Units of work that a rule may do for one change: it runs inside the commit. */
const DELTA_WORK = 1_000_000

const VIEW = viewOf(createDocumentIndex([]), {
  access: 'member',
  apiVersion: 'X',
  perspective: 'raw',
})

/**
 * Evaluates a webhook for a change: attributes are those of the document after it (before it, for
 * a deletion); `before()`, `after()` and `delta::` functions see both. Synchronous, so it can run
 * inside the transaction. Throws a 400 `LakeError` for an invalid rule, and for one that needs more
 * than {@link DELTA_WORK} for this change.
 */
export function evaluateDelta(rule: DeltaRule, change: DeltaChange): DeltaResult {
  checkDelta(rule)
  const matched = isGiven(rule.filter) ? evaluate(rule.filter, change) === true : true
  if (!matched) return {matched, body: null}
  const document = change.after ?? change.before
  const body = isGiven(rule.projection) ? evaluate(rule.projection, change) : document
  return {matched, body: toJson(body)}
}

/** Throws the 400 `LakeError` that a rule deserves when it is saved: bad syntax, or sub-queries. */
export function checkDelta({filter, projection}: DeltaRule): void {
  for (const query of [filter, projection]) {
    if (!isGiven(query)) continue
    const {tree} = prepareQuery(query, {}, 'delta')
    if (readsDataset(tree)) throw queryParseError(query, 'A webhook cannot use sub-queries')
  }
}

function isGiven(query: string | undefined): query is string {
  return query !== undefined && query.trim() !== ''
}

function evaluate(query: string, {before, after, now, place}: DeltaChange): unknown {
  const meter = new Meter(DELTA_WORK)
  const environment = new Environment({view: VIEW, params: {}, identity: '', now, place, meter})
  const {plain} = prepareQuery(query, {}, 'delta')
  const sides: EvaluateOptions = withoutReservedKeys({before, after, root: after ?? before})
  try {
    return toJS(environment.evaluate(plain, sides))
  } catch (cause) {
    throw queryError(query, cause)
  }
}

function toJson(value: unknown): JsonValue {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value
  }
  if (Array.isArray(value)) return value.map(toJson)
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, toJson(child)]))
}
