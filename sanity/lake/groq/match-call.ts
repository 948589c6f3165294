import type {ExprNode} from 'groq-js'
import {environmentCall} from './environment.ts'
import {matchesPattern} from './match-pattern.ts'
import {readNativeCall} from './native-call.ts'
import {matchesTextQuery} from './text-query.ts'

/** A `match` with its operands, in terms of the query. */
export interface MatchCall {
  /** Whether the right side is a pattern or the argument of `text::query()`. */
  readonly language: 'pattern' | 'textQuery'
  readonly text: ExprNode
  readonly wanted: ExprNode
}

/** `text match pattern`. */
export function patternMatch(text: ExprNode, pattern: ExprNode): ExprNode {
  return environmentCall(
    ({meter}, left, right) => matchesPattern(left, right, meter),
    [text, pattern],
    'pattern',
  )
}

/** `text match text::query(words)`. */
export function textQueryMatch(text: ExprNode, words: ExprNode): ExprNode {
  return environmentCall(
    ({meter}, left, right) => matchesTextQuery(left, right, meter),
    [text, words],
    'textQuery',
  )
}

/** Reads a match back from a tree; `null` for every other node. */
export function readMatch(node: ExprNode): MatchCall | null {
  const call = readNativeCall(node)
  if (call === null || (call.name !== 'pattern' && call.name !== 'textQuery')) return null
  const [_environment, text, wanted] = call.args
  if (text === undefined || wanted === undefined) return null
  return {language: call.name, text, wanted}
}
