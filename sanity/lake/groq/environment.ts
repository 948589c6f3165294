import {evaluateSync, type EvaluateOptions, type ExprNode} from 'groq-js'
import type {JsonObject, StoredDocument} from '../documents/types.ts'
import {Dependencies} from './dependencies.ts'
import {Meter} from './meter.ts'
import {nativeCall} from './native-call.ts'
import type {View} from './view.ts'

/** Parameter that carries the environment; no client can send a name with this character. */
const PARAMETER = '\u0000environment'

/** Where a query is asked: what `sanity::projectId()` and `sanity::dataset()` answer. */
export interface QueryPlace {
  readonly projectId: string
  readonly dataset: string
}

/** What a query is evaluated against. */
export interface EnvironmentOptions {
  readonly view: View
  readonly params: JsonObject
  readonly identity: string
  readonly now: Date
  /** Absent, both functions answer null. */
  readonly place?: QueryPlace | undefined
  /** Counts the work of a planned query; absent, it may be as much as it takes. */
  readonly meter?: Meter
}

/** One evaluation of one query: planned trees are shared between requests, this is not. */
export class Environment {
  readonly view: View
  readonly meter: Meter
  /** What has been read so far. */
  readonly dependencies = new Dependencies()
  readonly #options: EvaluateOptions
  readonly #results = new Map<ExprNode, unknown>()

  constructor(options: EnvironmentOptions) {
    const {view, params, identity, now, place, meter = new Meter(Infinity)} = options
    this.view = view
    this.meter = meter
    this.#options = {
      dataset: [],
      params: {...params, [PARAMETER]: this},
      identity,
      timestamp: now,
      ...(place && {sanity: place}),
      dereference: ({_ref}) => this.document(_ref),
    }
  }

  /** A document by its presented id. */
  document(id: string): StoredDocument | undefined {
    const document = this.view.get(id)
    this.dependencies.addDocument(id, document)
    return document
  }

  /** Evaluates a tree in a scope of its own. */
  evaluate(tree: ExprNode, overrides: EvaluateOptions = {}) {
    return evaluateSync(tree, {...this.#options, ...overrides})
  }

  /** Evaluates a tree that reads parameters besides those of the query. */
  evaluateWith(params: Readonly<Record<string, unknown>>, tree: ExprNode): unknown {
    return this.evaluate(tree, {params: {...this.#options.params, ...params}}).data
  }

  /** Evaluates a closed tree once, however often the rows of a query ask for it. */
  evaluateOnce(tree: ExprNode): unknown {
    if (!this.#results.has(tree)) this.#results.set(tree, this.evaluate(tree).data)
    return this.#results.get(tree)
  }
}

/** A native call that is given the environment of the running query before its arguments. */
export function environmentCall(
  call: (environment: Environment, ...values: readonly unknown[]) => unknown,
  args: readonly ExprNode[] = [],
  name = '',
): ExprNode {
  const withEnvironment = (environment: unknown, ...values: readonly unknown[]): unknown => {
    if (!(environment instanceof Environment)) throw new TypeError('no query is running')
    return call(environment, ...values)
  }
  return nativeCall(withEnvironment, [{type: 'Parameter', name: PARAMETER}, ...args], name)
}
