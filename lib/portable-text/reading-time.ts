import {LOCALE} from '@/lib/format/locale'

/**
 * Words of English non-fiction that adults read silently in a minute: Brysbaert, "How many words do
 * we read per minute?", Journal of Memory and Language 109 (2019).
 */
const WORDS_PER_MINUTE = 238

const WORDS = new Intl.Segmenter(LOCALE, {granularity: 'word'})

/** The number of words in a text, also of languages that put no spaces between them. */
export function wordCount(text: string): number {
  return Iterator.from(WORDS.segment(text))
    .filter(({isWordLike}) => isWordLike)
    .reduce((count) => count + 1, 0)
}

/** Whole minutes that a text takes to read, at least one. */
export function readingMinutes(text: string): number {
  return Math.max(1, Math.round(wordCount(text) / WORDS_PER_MINUTE))
}
