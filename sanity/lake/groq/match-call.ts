import type {ExprNode} from 'groq-js'
import {environmentCall} from './environment.ts'
import {matchesPattern, patternScore} from './match-pattern.ts'
import {readNativeCall} from './native-call.ts'
import {matchesTextQuery, textQueryScore} from './text-query.ts'

/** A `match` with its operands, in terms of the query. */
export interface MatchCall {
  /** Whether the right side is a pattern or the argument of `text::query()`. */
  readonly language: 'pattern' | 'textQuery'
  /** Whether all terms of a pattern must be found; for a score above 0 one is enough. */
  readonly needs: 'all' | 'any'
  readonly text: ExprNode
  readonly wanted: ExprNode
}

const SCORED = {pattern: 'patternScore', textQuery: 'textQueryScore'} as const

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

/** The score that `score()` gives a match, less 1. */
export function scoredMatch({language, text, wanted}: Omit<MatchCall, 'needs'>): ExprNode {
  const score = language === 'pattern' ? patternScore : textQueryScore
  return environmentCall(
    ({meter}, left, right) => score(left, right, meter) - 1,
    [text, wanted],
    SCORED[language],
  )
}

/** Reads a match, or what {@link scoredMatch} makes of one; `null` for every other node. */
export function readMatch(node: ExprNode): MatchCall | null {
  const call = readNativeCall(node)
  const [_environment, text, wanted] = call?.args ?? []
  if (call === null || text === undefined || wanted === undefined) return null
  switch (call.name) {
    case 'pattern':
    case 'textQuery':
      return {language: call.name, needs: 'all', text, wanted}
    case SCORED.pattern:
      return {language: 'pattern', needs: 'any', text, wanted}
    case SCORED.textQuery:
      return {language: 'textQuery', needs: 'all', text, wanted}
    default:
      return null
  }
}
