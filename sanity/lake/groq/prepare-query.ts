import {parse, type ExprNode, type ParseOptions} from 'groq-js'
import type {JsonObject, JsonValue} from '../documents/types.ts'
import {BoundedCache} from './bounded-cache.ts'
import {constantParameters, hasConstantParameter} from './constant-parameters.ts'
import {lower} from './dialect.ts'
import {planQuery, withoutPlan} from './plan.ts'
import {queryParseError, type Span} from './query-error.ts'
import {
  parseFailure,
  parserText,
  readQuerySource,
  referencedParameters,
  type QuerySource,
} from './query-source.ts'
import {forEachChild} from './syntax-tree.ts'

/** A query that is ready to run on any view, any number of times. */
export interface PreparedQuery {
  /** Every construct evaluable by groq-js, `*` still in place. */
  readonly tree: ExprNode
  /** Reads through the indexes. */
  readonly planned: ExprNode
  /** The same query without them: the baseline of tests and measurements. */
  readonly plain: ExprNode
  /** No function of the query makes a value that JSON does not have, such as a moment in time. */
  readonly isPlain: boolean
  /** A parameter stands where the parser wants a constant: the tree is not the final one. */
  readonly isOpen: boolean
}

/** `delta` knows `before()`, `after()` and `delta::` functions: the language of webhooks. */
export type QueryMode = NonNullable<ParseOptions['mode']>

/** What is known about a query text, whatever its parameters are. */
interface KnownText {
  readonly source: QuerySource
  readonly parameters: ReadonlyMap<string, Span>
  /** `null` when the meaning depends on parameters, as in `*[0...$n]`. */
  readonly prepared: PreparedQuery | null
}

const SPECIAL: ReadonlySet<string> = new Set(['dateTime', 'path'])

const MAX_CACHED = 500
/** Two caches, since a key made of mode and text would have to be built for every query. */
const texts = {
  normal: new BoundedCache<string, KnownText>(MAX_CACHED),
  delta: new BoundedCache<string, KnownText>(MAX_CACHED),
}
const specialised = new BoundedCache<string, PreparedQuery>(MAX_CACHED)

/**
 * Parses, checks and plans a query; the result is cached by text. Throws a 400 `LakeError`
 * (`queryParseError`) for syntax errors, unknown functions, missing parameters and excess size.
 */
export function prepareQuery(
  query: string,
  params: JsonObject,
  mode: QueryMode = 'normal',
): PreparedQuery {
  const {source, parameters, prepared} = texts[mode].get(query, () => learn(query, mode))
  for (const [name, span] of parameters) {
    if (Object.hasOwn(params, name)) continue
    throw queryParseError(query, `param $${name} referenced, but not provided`, span)
  }
  if (prepared !== null) return prepared
  // groq-js bakes every parameter it is given into the tree, so only those go in that must.
  const constants = constantParameters(source, params)
  return specialised.get(`${mode} ${query}\u0000${JSON.stringify(constants)}`, () =>
    prepare(source, mode, constants),
  )
}

function learn(query: string, mode: QueryMode): KnownText {
  const source = readQuerySource(query)
  const parameters = referencedParameters(source)
  try {
    const prepared = prepare(source, mode, {})
    return {source, parameters, prepared: prepared.isOpen ? null : prepared}
  } catch (error) {
    // `slicing must use constant numbers` goes away when the parameters are known.
    if (parameters.size > 0) return {source, parameters, prepared: null}
    throw error
  }
}

function prepare(
  source: QuerySource,
  mode: QueryMode,
  constants: Readonly<Record<string, JsonValue>>,
): PreparedQuery {
  try {
    const parsed = parse(parserText(source).text, {mode, params: constants})
    const tree = lower(parsed)
    return {
      tree,
      planned: planQuery(tree),
      plain: withoutPlan(tree),
      isPlain: isPlain(parsed),
      isOpen: hasConstantParameter(tree),
    }
  } catch (cause) {
    throw parseFailure(source, cause)
  }
}

/** Only these functions make moments in time and paths; everything else comes out of JSON. */
function isPlain(node: ExprNode): boolean {
  if (node.type === 'FuncCall' && (node.namespace === 'dateTime' || SPECIAL.has(node.name))) {
    return false
  }
  let plain = true
  forEachChild(node, (child) => {
    plain &&= isPlain(child)
  })
  return plain
}
