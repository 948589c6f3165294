import type {ExprNode} from 'groq-js'
import type {JsonObject, StoredDocument} from '../documents/types.ts'
import {extractConstraint, type Constraint} from './constraint.ts'
import {createDocumentIndex, type DocumentIndex} from './document-index.ts'
import {Environment} from './environment.ts'
import {filterChainOf, filterOver} from './filter-chain.ts'
import {Meter, WorkExceeded} from './meter.ts'
import {
  seesStored,
  viewOf,
  type Access,
  type Perspective,
  type ReadRestriction,
  type ViewOptions,
} from './perspective.ts'
import {withoutPlan} from './plan.ts'
import {prepareQuery} from './prepare-query.ts'
import {queryParseError} from './query-error.ts'
import {withoutReservedKeys} from './reserved-keys.ts'
import {dereferences, isClosed, readsDataset} from './scope-analysis.ts'

/** On whose behalf a filter looks at a document. */
export interface FilterReader {
  readonly access: Access
  readonly identity: string
  /** Default `raw`. Other perspectives hide stored documents that they never show. */
  readonly perspective?: Perspective
  /** Default `X`, which sees versions. */
  readonly apiVersion?: string
  readonly now?: Date
  /** What references and sub-queries in the filter read; without it they find nothing. */
  readonly documents?: DocumentIndex
  /** Documents that the reader's role may not read do not match, and references do not find them. */
  readonly restriction?: ReadRestriction | undefined
}

/** The condition of a listener. */
export interface CompiledFilter {
  /**
   * Whether the reader sees a stored document and the filter is true for it. A filter that needs
   * more than {@link FILTER_WORK} for one document is true for none: it runs inside the commit.
   */
  matches(document: StoredDocument | null | undefined, reader: FilterReader): boolean
  /** Stored ids outside of which nothing can match; `null` when any may. */
  readonly ids: readonly string[] | null
  /** Types outside of which nothing can match; `null` when any may. */
  readonly types: readonly string[] | null
  /** Whether no other document has a say, so that the filter also fits documents of the past. */
  readonly isSelfContained: boolean
}

/** Units of work that a filter may do for one document: a few milliseconds. */
const FILTER_WORK = 20_000
const NO_DOCUMENTS = createDocumentIndex([])
const LONG_AGO = new Date(0)
const cleaned = new WeakMap<StoredDocument, StoredDocument>()

/**
 * Compiles the query of a listener, `*[…]`. Projections, orders and slices after the filter do not
 * change what is listened to and are ignored. Throws a 400 `LakeError` for a query that cannot be
 * parsed or is no filter on `*`.
 */
export function compileFilter(query: string, params: JsonObject): CompiledFilter {
  const safeParams = withoutReservedKeys(params)
  const {tree} = prepareQuery(query, safeParams)
  const chain = filterChainOf(selectionOf(tree))
  if (chain === null) throw queryParseError(query, 'A listener needs a filter: *[…]')
  const conditions = chain.conditions.map(withoutPlan)
  const environment = (reader: FilterReader) => {
    const view = viewOf(reader.documents ?? NO_DOCUMENTS, viewOptions(reader, 'raw'))
    const {identity, now = new Date()} = reader
    const meter = new Meter(FILTER_WORK)
    return new Environment({view, params: safeParams, identity, now, meter})
  }
  const constant = (key: ExprNode): unknown =>
    environment({access: 'member', identity: '', now: LONG_AGO}).evaluate(withoutPlan(key)).data
  const hints = withinLimit(() => hintsOf(chain.conditions, constant), NO_HINTS)
  return {
    ...hints,
    isSelfContained: !chain.conditions.some((part) => readsDataset(part) || dereferences(part)),
    matches: (document, reader) => {
      if (!document || !seesStored(document, viewOptions(reader, reader.perspective))) {
        return false
      }
      const base: ExprNode = {type: 'Value', value: [readable(document)]}
      return withinLimit(() => {
        const kept = environment(reader).evaluate(filterOver(base, conditions))
        return kept.type === 'array' && kept.data.length > 0
      }, false)
    },
  }
}

/** One check per document, although every listener's filter looks at it. */
function readable(document: StoredDocument): StoredDocument {
  const known = cleaned.get(document) ?? withoutReservedKeys(document)
  cleaned.set(document, known)
  return known
}

function viewOptions(reader: FilterReader, perspective: Perspective = 'raw'): ViewOptions {
  const {access, apiVersion = 'X', restriction} = reader
  return {access, apiVersion, perspective, restriction}
}

/** Steps back over what stands behind the filter. */
function selectionOf(node: ExprNode): ExprNode {
  switch (node.type) {
    case 'AccessElement':
    case 'FlatMap':
    case 'Group':
    case 'Map':
    case 'PipeFuncCall':
    case 'Projection':
    case 'Slice':
      return selectionOf(node.base)
    default:
      return node
  }
}

type Hints = Pick<CompiledFilter, 'ids' | 'types'>

const NO_HINTS: Hints = {ids: null, types: null}

function withinLimit<Value>(work: () => Value, otherwise: Value): Value {
  try {
    return work()
  } catch (error) {
    if (error instanceof WorkExceeded) return otherwise
    throw error
  }
}

/** What the filter says about ids and types, read off its constraints. */
function hintsOf(conditions: readonly ExprNode[], evaluate: (key: ExprNode) => unknown): Hints {
  const keyed = extractConstraint(conditions)
  if (keyed === null || !keyed.keys.every(isConstant)) return NO_HINTS
  const keys = keyed.keys.map(evaluate)
  return {
    ids: valuesOf(keyed.constraint, '_id', keys),
    types: valuesOf(keyed.constraint, '_type', keys),
  }
}

/** Whether an expression has the same value whatever the documents are. */
function isConstant(key: ExprNode): boolean {
  return isClosed(key) && !readsDataset(key) && !dereferences(key)
}

function valuesOf(
  constraint: Constraint,
  attribute: string,
  keys: readonly unknown[],
): readonly string[] | null {
  switch (constraint.kind) {
    case 'every':
      for (const part of constraint.parts) {
        const values = valuesOf(part, attribute, keys)
        if (values !== null) return values
      }
      return null
    case 'some': {
      const parts = constraint.parts.map((part) => valuesOf(part, attribute, keys))
      const known = parts.flatMap((values) => values ?? [])
      return parts.includes(null) ? null : [...new Set(known)]
    }
    case 'equals':
    case 'in': {
      const key = keys[constraint.key]
      if (constraint.path.join('.') !== attribute) return null
      // Ids and types are strings: nothing else can equal them.
      if (constraint.kind === 'equals') return typeof key === 'string' ? [key] : []
      return Array.isArray(key) ? key.filter((value) => typeof value === 'string') : null
    }
    default:
      return null
  }
}
