import {parse, type ExprNode, type FuncCallNode} from 'groq-js'
import type {JsonObject} from '../documents/types.ts'
import {carriedCall} from './carried-call.ts'
import {extractConstraint, type Constraint} from './constraint.ts'
import {filterChainOf} from './filter-chain.ts'
import {prepareQuery} from './prepare-query.ts'
import {parserText, readQuerySource} from './query-source.ts'
import {forEachChild} from './syntax-tree.ts'

/** How a query reads the dataset, for people who want it to be faster. */
export interface Explanation {
  /** The syntax tree of the query. */
  readonly ast: unknown
  /**
   * One entry per filter on `*`, from the outside in: the index that its candidates come from, or
   * `every document`.
   */
  readonly reads: readonly string[]
}

/** Explains a query without running it. Throws the 400 `LakeError` of a query that cannot run. */
export function explainQuery(query: string, params: JsonObject): Explanation {
  const {tree} = prepareQuery(query, params)
  const source = readQuerySource(query)
  const ast: unknown = JSON.parse(
    JSON.stringify(parse(parserText(source).text, {params}), withRealNames),
  )
  return {ast, reads: readsOf(tree)}
}

function readsOf(node: ExprNode): readonly string[] {
  const reads: string[] = []
  const chain = filterChainOf(node)
  if (chain !== null) {
    reads.push(describe(extractConstraint(chain.conditions)?.constraint))
    return [...reads, ...chain.conditions.flatMap(readsOf)]
  }
  forEachChild(node, (child) => reads.push(...readsOf(child)))
  return reads
}

function describe(constraint: Constraint | undefined): string {
  switch (constraint?.kind) {
    case undefined:
      return 'every document'
    case 'every':
    case 'some': {
      const [only, ...others] = constraint.parts.map(describe)
      if (only !== undefined && others.length === 0) return only
      const name = constraint.kind === 'every' ? 'the smallest of' : 'the union of'
      return `${name} (${constraint.parts.map(describe).join(', ')})`
    }
    case 'equals':
    case 'in':
      return `documents by ${constraint.path.join('.')}`
    case 'references':
    case 'holdsReference':
      return 'documents by reference'
    case 'pattern':
    case 'someTerm':
    case 'textQuery':
      return 'documents by word'
    case 'idPrefix':
      return 'documents by the beginning of _id'
    case 'versionOf':
      return 'documents by group'
    case 'partOfRelease':
      return 'documents by release'
  }
}

/** Some functions go through groq-js's parser under another name. */
function withRealNames(_key: string, value: unknown): unknown {
  return isCall(value) ? carriedCall(value) : value
}

function isCall(value: unknown): value is FuncCallNode {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'FuncCall'
}
