import type {StoredDocument} from '../documents/types.ts'
import {publishedIdOf} from './document-group.ts'
import {textTokens} from './tokens.ts'

/**
 * The words that any `match` can find in a document, as the matcher itself splits them: those of
 * every text at any depth, of the blocks that `pt::text()` puts together from their spans, and of
 * the id under which a perspective presents the document.
 */
export function wordsOf(document: StoredDocument): ReadonlySet<string> {
  const words = new Set(textTokens(publishedIdOf(document._id)))
  collect(document, words)
  return words
}

function collect(value: unknown, words: Set<string>): void {
  if (typeof value === 'string') {
    for (const word of textTokens(value)) words.add(word)
    return
  }
  if (typeof value !== 'object' || value === null) return
  if ('children' in value) collectSpans(value.children, words)
  for (const child of Object.values(value)) collect(child, words)
}

/** Spans follow one another without a gap, so a word may begin in one and end in the next. */
function collectSpans(children: unknown, words: Set<string>): void {
  if (!Array.isArray(children) || children.length < 2) return
  const items: readonly unknown[] = children
  const text = items.map(spanText).join('')
  for (const word of textTokens(text)) words.add(word)
}

function spanText(child: unknown): string {
  if (typeof child !== 'object' || child === null) return ''
  const isSpan = '_type' in child && child._type === 'span'
  return isSpan && 'text' in child && typeof child.text === 'string' ? child.text : ''
}
