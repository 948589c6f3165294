import {BoundedCache} from './bounded-cache.ts'
import type {Meter} from './meter.ts'
import {patternTerms, textTokens} from './tokens.ts'

/** Tests one token against one term of a pattern. */
type TermTest = (token: string) => boolean

/** The terms of a pattern, which must all be words of the text; `null` when it is not text. */
export function termsOfPattern(pattern: unknown, meter: Meter): readonly string[] | null {
  meter.spendOnText(pattern)
  if (typeof pattern === 'string') return patternTerms(pattern)
  if (!Array.isArray(pattern)) return null
  const terms: string[] = []
  for (const part of pattern) {
    if (typeof part !== 'string') return null
    for (const term of patternTerms(part)) terms.push(term)
  }
  return terms
}

/** A pattern of more characters is not kept, but split again for every row that asks. */
const LONGEST_KEPT = 1024
const compiledPatterns = new BoundedCache<string, readonly TermTest[]>(256)

/** GROQ's `left match right`: every term of the pattern is a word of the text. */
export function matchesPattern(text: unknown, pattern: unknown, meter: Meter): boolean {
  const {terms, tokens} = operands(text, pattern, meter)
  return (
    terms !== null &&
    terms.length > 0 &&
    tokens.length > 0 &&
    terms.every((term) => tokens.some(term))
  )
}

/** The score that `score()` gives a `match`: each term counts more the more often it occurs. */
export function patternScore(text: unknown, pattern: unknown, meter: Meter): number {
  const {terms, tokens} = operands(text, pattern, meter)
  return (terms ?? []).reduce((sum, term) => sum + saturated(tokens.filter(term).length), 0)
}

/** BM25's term saturation with k1 = 1.2, as groq-js weighs a term. */
export function saturated(frequency: number): number {
  return (frequency * 2.2) / (frequency + 1.2)
}

interface Operands {
  /** `null` when the pattern is not text, which matches nothing. */
  readonly terms: readonly TermTest[] | null
  readonly tokens: readonly string[]
}

function operands(text: unknown, pattern: unknown, meter: Meter): Operands {
  meter.spendOnText(text)
  const terms = termTests(pattern, meter)
  const tokens = tokensOf(text)
  meter.spend((tokens.length * (terms?.length ?? 0)) >> 2)
  return {terms, tokens}
}

function tokensOf(text: unknown): readonly string[] {
  if (typeof text === 'string') return textTokens(text)
  if (!Array.isArray(text)) return []
  return text.flatMap((part) => (typeof part === 'string' ? textTokens(part) : []))
}

function termTests(pattern: unknown, meter: Meter): readonly TermTest[] | null {
  const isUsual = typeof pattern === 'string' && pattern.length <= LONGEST_KEPT
  if (isUsual) return compiled(pattern)
  return termsOfPattern(pattern, meter)?.map(matchesTerm) ?? null
}

function compiled(pattern: string): readonly TermTest[] {
  return compiledPatterns.get(pattern, () => patternTerms(pattern).map(matchesTerm))
}

/**
 * A test for words against one term, in which `*` stands for any characters.
 * Wildcards are matched piece by piece from the left: linear, where a regular expression is not.
 */
export function matchesTerm(term: string): TermTest {
  const pieces = term.split('*')
  const first = pieces[0] ?? ''
  const last = pieces.at(-1) ?? ''
  if (pieces.length === 1) return (token) => token === term
  const middle = pieces.slice(1, -1).filter((piece) => piece !== '')
  return (token) => {
    if (token.length < first.length + last.length) return false
    if (!token.startsWith(first) || !token.endsWith(last)) return false
    const end = token.length - last.length
    let position = first.length
    for (const piece of middle) {
      const found = token.indexOf(piece, position)
      if (found === -1 || found + piece.length > end) return false
      position = found + piece.length
    }
    return true
  }
}
