import {GroqSyntaxError} from 'groq-js'
import {requireModestExpansion} from './function-expansion.ts'
import {describe, queryParseError, type Span} from './query-error.ts'
import type {LakeError} from '../errors.ts'

/** groq-js needs quadratic time for chains and lists of tokens, and the stack for brackets. */
const MAX_LENGTH = 100_000
const MAX_TOKENS = 8_000
const MAX_NESTING = 200

/**
 * Functions that groq-js's parser does not know, and the unused functions under whose names it is
 * given them. No `geo::` function is implemented anywhere, so the text itself may not contain one.
 */
export const CARRIERS = {
  'string::length': 'geo::contains',
  'sanity::partOfVariant': 'geo::distance',
} as const

const TOKEN = /\w+|[^\s\w]/g
const UNKNOWN_TO_PARSER = /\b(?:string::length|sanity::partOfVariant)(?=\s*\()/g
const GEO = /\bgeo\s*::\s*\w+/
const PARAMETER = /\$([A-Za-z_]\w*)/g
const DECLARED_PARAMETERS = /\bfn\s+\w+\s*::\s*\w+\s*\(([^)]*)\)/g

/** A query text with its strings and comments blanked out, so that it can be searched by offset. */
export interface QuerySource {
  readonly query: string
  readonly masked: string
}

/** Checks the bounds of a query before anything parses it. Throws a 400 `LakeError`. */
export function readQuerySource(query: string): QuerySource {
  if (query.length > MAX_LENGTH) {
    throw queryParseError('', `The query is longer than ${MAX_LENGTH} characters`)
  }
  const masked = maskLiterals(query)
  requireModestSize(query, masked)
  requireModestExpansion(query, masked)
  const geo = GEO.exec(masked)
  if (geo !== null) {
    const span = {start: geo.index, end: geo.index + geo[0].length - 1}
    throw queryParseError(query, `Function ${geo[0]}() is not supported`, span)
  }
  return {query, masked}
}

function requireModestSize(query: string, masked: string): void {
  let depth = 0
  let tokens = 0
  for (const {0: token, index} of masked.matchAll(TOKEN)) {
    tokens += 1
    if ('([{'.includes(token)) depth += 1
    if (')]}'.includes(token)) depth -= 1
    if (depth > MAX_NESTING) {
      throw queryParseError(query, `Brackets are nested deeper than ${MAX_NESTING}`, at(index))
    }
    if (tokens > MAX_TOKENS) {
      throw queryParseError(query, `The query has more than ${MAX_TOKENS} tokens`, at(index))
    }
  }
}

/** The text for groq-js's parser; offsets are those of the query. */
export function parserText({query, masked}: QuerySource): string {
  let text = ''
  let end = 0
  for (const match of masked.matchAll(UNKNOWN_TO_PARSER)) {
    const [name] = match
    const carrier = name === 'string::length' ? CARRIERS[name] : CARRIERS['sanity::partOfVariant']
    text += query.slice(end, match.index) + carrier.padEnd(name.length)
    end = match.index + name.length
  }
  // groq-js takes a comment for one only when its line ends.
  return `${text}${query.slice(end)}\n`
}

/** The parameters that a query refers to, each with its first occurrence. */
export function referencedParameters({masked}: QuerySource): ReadonlyMap<string, Span> {
  const declared = new Set<string>()
  for (const [, list = ''] of masked.matchAll(DECLARED_PARAMETERS)) {
    for (const [, name = ''] of list.matchAll(PARAMETER)) declared.add(name)
  }
  const spans = new Map<string, Span>()
  for (const match of masked.matchAll(PARAMETER)) {
    const [reference, name = ''] = match
    if (declared.has(name) || spans.has(name)) continue
    spans.set(name, {start: match.index, end: match.index + reference.length - 1})
  }
  return spans
}

/** The 400 for whatever groq-js's parser or the dialect threw, located as well as possible. */
export function parseFailure({query, masked}: QuerySource, cause: unknown): LakeError {
  if (cause instanceof GroqSyntaxError) {
    return queryParseError(query, cause.message, at(cause.position), {cause})
  }
  const message = describe(cause)
  const name = /(?:function:? |Function \w+::|namespace: )(\w+)/.exec(message)?.[1]
  return queryParseError(query, message, name === undefined ? undefined : find(masked, name), {
    cause,
  })
}

function at(position: number): Span {
  return {start: position, end: position}
}

function find(masked: string, name: string): Span | undefined {
  const start = masked.search(new RegExp(`\\b${name}\\b`))
  return start === -1 ? undefined : {start, end: start + name.length - 1}
}

/** Replaces the content of strings and comments by spaces of the same length. */
function maskLiterals(query: string): string {
  return query.replace(/"(?:[^"\\]|\\[^])*"?|'(?:[^'\\]|\\[^])*'?|\/\/[^\n]*/g, (literal) =>
    ' '.repeat(literal.length),
  )
}
