const SEPARATORS = '!@#$%^&()\\\\,/?";:{}|[\\]+<>\\s-'
const TEXT_TOKEN = new RegExp(`[^*${SEPARATORS}]+`, 'g')
const PATTERN_TOKEN = new RegExp(`[^${SEPARATORS}]+`, 'g')
const DOTS = /\.+/g
const WORD_CHARACTER = /\w/

/** Sanity cuts search terms at this length. */
const MAX_TERM_LENGTH = 1024

/** The lower-case words of a text, split as GROQ's `match` splits the text on its left. */
export function textTokens(text: string): string[] {
  return withoutEdgeDots(text).toLowerCase().match(TEXT_TOKEN) ?? []
}

/** The lower-case terms of a pattern, split as `match` splits its right side: `*` is kept. */
export function patternTerms(pattern: string): string[] {
  const terms = withoutEdgeDots(pattern).toLowerCase().match(PATTERN_TOKEN) ?? []
  return terms.map((term) => term.slice(0, MAX_TERM_LENGTH))
}

/** Dots that touch a word are no part of it: `e.g.` reads as `eg`. Linear, unlike `\.+\b`. */
function withoutEdgeDots(text: string): string {
  return text.replace(DOTS, (dots, offset: number) => {
    const touches =
      WORD_CHARACTER.test(text.charAt(offset - 1)) ||
      WORD_CHARACTER.test(text.charAt(offset + dots.length))
    return touches ? '' : dots
  })
}
