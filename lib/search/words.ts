const WORD = /[\p{L}\p{N}]+/gu

/** Words that are in every text, and so tell none from another. */
const SMALL_WORDS = new Set(
  'a an and are as at be by do for from how i in is it my of on or that the to what with you your'.split(
    ' ',
  ),
)

/** The words of a text, as they are written. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? []
}

/**
 * A word as the index knows it: in small letters, without accents and without the `s` of a plural, so
 * that “épaulés” is found by “epaule”. `null` for words that say nothing.
 */
export function termOf(word: string): string | null {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  if (plain === '' || SMALL_WORDS.has(plain)) return null
  return PLURAL.test(plain) ? plain.slice(0, -1) : plain
}

/** “hips” and “minutes”, but neither “press” nor “abs”. */
const PLURAL = /[^su]{3}s$/

/** A piece of a text, marked when a search found it. */
export interface TextPiece {
  text: string
  marked: boolean
}

/** A text in pieces, with the words marked whose terms are among those found. Nothing gets lost. */
export function markTerms(text: string, terms: ReadonlySet<string>): TextPiece[] {
  const pieces: TextPiece[] = []
  let end = 0
  for (const {0: word, index} of text.matchAll(WORD)) {
    const term = termOf(word)
    if (term === null || !terms.has(term)) continue
    if (index > end) pieces.push({text: text.slice(end, index), marked: false})
    pieces.push({text: word, marked: true})
    end = index + word.length
  }
  if (end < text.length) pieces.push({text: text.slice(end), marked: false})
  return pieces
}
