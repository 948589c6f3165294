import {GroqSyntaxError} from 'groq-js'
import {CARRIER, openCarrier} from './carried-call.ts'
import {requireModestExpansion} from './function-expansion.ts'
import {describe, queryParseError, type Span} from './query-error.ts'
import type {LakeError} from '../errors.ts'

/** groq-js needs quadratic time for chains and lists of tokens, and the stack for brackets. */
const MAX_LENGTH = 100_000
const MAX_TOKENS = 8_000
const MAX_NESTING = 200

const TOKEN = /\w+|[^\s\w]/g
const UNKNOWN_TO_PARSER = /(?<!::\s*)\b(string::length|sanity::partOfVariant|geo)\s*\(/g
const NO_ARGUMENTS = /^\s*\)/
const OWN_CARRIER = /\bdocuments\s*::\s*get\b/
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
  const carrier = OWN_CARRIER.exec(masked)
  if (carrier !== null) {
    const span = {start: carrier.index, end: carrier.index + carrier[0].length - 1}
    throw queryParseError(query, `Function ${CARRIER}() is not supported`, span)
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

/** A text for groq-js's parser. */
export interface ParserText {
  readonly text: string
  /** The offset in the query of what stands at an offset in the text. */
  readonly origin: (offset: number) => number
}

/** Writes a query so that groq-js's parser knows all of its functions. */
export function parserText({query, masked}: QuerySource): ParserText {
  const pieces: {readonly start: number; readonly origin: number}[] = []
  let text = ''
  let end = 0
  const append = (piece: string, origin: number): void => {
    pieces.push({start: text.length, origin})
    text += piece
  }
  for (const match of masked.matchAll(UNKNOWN_TO_PARSER)) {
    const [call, name = ''] = match
    append(query.slice(end, match.index), end)
    end = match.index + call.length
    append(openCarrier(name, !NO_ARGUMENTS.test(query.slice(end))), match.index)
  }
  // groq-js takes a comment for one only when its line ends.
  append(`${query.slice(end)}\n`, end)
  const origin = (offset: number): number => {
    const piece = pieces.findLast(({start}) => start <= offset) ?? {start: 0, origin: 0}
    return piece.origin + offset - piece.start
  }
  return {text, origin}
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
export function parseFailure(source: QuerySource, cause: unknown): LakeError {
  const {query, masked} = source
  if (cause instanceof GroqSyntaxError) {
    const {origin} = parserText(source)
    return queryParseError(query, cause.message, at(origin(cause.position)), {cause})
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
