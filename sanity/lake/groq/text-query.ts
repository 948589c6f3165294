import {BoundedCache} from './bounded-cache.ts'
import {saturated} from './match-pattern.ts'
import type {Meter} from './meter.ts'
import {textTokens} from './tokens.ts'

/** One word, prefix or phrase of a `text::query()`. */
interface Clause {
  readonly negated: boolean
  /** Space-separated tokens with a leading space; a trailing one closes the last word. */
  readonly needle: string
}

interface TextQuery {
  readonly clauses: readonly Clause[]
  /** A lone `*`: what the Studio sends for an empty search box. */
  readonly matchesAnything: boolean
}

const MAX_LENGTH = 1024
const CLAUSE = /(-?)(?:"([^"]*)"?|([^\s"]+))/g

/** Stands between the texts of two attributes, so that no phrase crosses them. */
const BOUNDARY = '\n'

const parsedQueries = new BoundedCache<string, TextQuery>(256)
const searchTexts = new WeakMap<object, string>()

/**
 * `left match text::query(query)`: words, `"phrases"`, `prefix*` and `-negations`, all of which
 * must hold. An object on the left (the Studio searches `[@, _id]`) stands for all its text.
 */
export function matchesTextQuery(left: unknown, query: unknown, meter: Meter): boolean {
  if (typeof query !== 'string') return false
  if (query.length > MAX_LENGTH) meter.spend(MAX_LENGTH >> 3)
  const {clauses, matchesAnything} = parsed(query)
  if (clauses.length === 0) return matchesAnything
  const text = searchText(left, meter)
  meter.spend(clauses.length * (1 + (text.length >> 9)))
  return text !== '' && clauses.every(({needle, negated}) => text.includes(needle) !== negated)
}

/**
 * The terms that must all be words of a text that matches a `text::query()`, `word*` being the
 * beginning of one. `null` when it may match texts without any certain word.
 */
export function termsOfTextQuery(query: unknown): readonly string[] | null {
  if (typeof query !== 'string') return []
  const {clauses, matchesAnything} = parsed(query)
  const wanted = clauses.filter(({negated}) => !negated)
  if (wanted.length === 0) return clauses.length > 0 || matchesAnything ? null : []
  return wanted.flatMap(({needle}) =>
    (needle.endsWith(' ') ? needle : `${needle}*`).trim().split(' '),
  )
}

/** The score of a `text::query()` in `score()`; 0 when it does not match. */
export function textQueryScore(left: unknown, query: unknown, meter: Meter): number {
  if (typeof query !== 'string' || !matchesTextQuery(left, query, meter)) return 0
  const wanted = parsed(query).clauses.filter(({negated}) => !negated)
  if (wanted.length === 0) return 1
  const text = searchText(left, meter)
  return wanted.reduce((sum, {needle}) => sum + saturated(occurrences(text, needle)), 0)
}

function parsed(query: string): TextQuery {
  // What is cut off must not be kept: a part of a text keeps all of it in memory.
  if (query.length > MAX_LENGTH) return parse(query.slice(0, MAX_LENGTH))
  return parsedQueries.get(query, () => parse(query))
}

function parse(query: string): TextQuery {
  const clauses: Clause[] = []
  let matchesAnything = false
  for (const [, minus, phrase, word = ''] of query.matchAll(CLAUSE)) {
    const tokens = textTokens(phrase ?? word)
    const isPrefix = phrase === undefined && word.endsWith('*')
    if (tokens.length === 0) {
      matchesAnything ||= isPrefix
      continue
    }
    clauses.push({
      negated: minus === '-',
      needle: ` ${tokens.join(' ')}${isPrefix ? '' : ' '}`,
    })
  }
  return {clauses, matchesAnything}
}

function occurrences(text: string, needle: string): number {
  let count = 0
  let position = text.indexOf(needle)
  while (position !== -1) {
    count += 1
    // The closing space of one word opens the next: step over the word, not over the space.
    position = text.indexOf(needle, position + needle.length - 1)
  }
  return count
}

function searchText(value: unknown, meter: Meter): string {
  meter.spend(1)
  if (typeof value === 'string') return normalised(value, meter)
  if (typeof value !== 'object' || value === null) return ''
  if (Array.isArray(value)) return value.map((part) => searchText(part, meter)).join('')
  const cached = searchTexts.get(value)
  if (cached !== undefined) return cached
  const isDocument = '_id' in value
  const text = Object.entries(value)
    .map(([name, child]) => (name.startsWith('_') ? '' : searchText(child, meter)))
    .join('')
  if (isDocument) searchTexts.set(value, text)
  return text
}

function normalised(text: string, meter: Meter): string {
  meter.spendOnText(text)
  const tokens = textTokens(text)
  return tokens.length === 0 ? '' : ` ${tokens.join(' ')} ${BOUNDARY}`
}
