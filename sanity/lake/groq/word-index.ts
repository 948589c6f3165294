import type {StoredDocument} from '../documents/types.ts'
import {wordsOf} from './document-words.ts'
import {matchesTerm} from './match-pattern.ts'
import type {Meter} from './meter.ts'
import {Postings} from './postings.ts'
import {idsWithPrefix, insertId, removeId, unionOfIds} from './sorted-ids.ts'

/** Inverted index over the words of all documents, and the sorted list of those words. */
export class WordIndex {
  readonly #postings = new Postings<string>()
  readonly #words: string[]

  constructor(documents: Iterable<StoredDocument>) {
    const words = new Set<string>()
    for (const document of documents) {
      for (const word of this.#addPostings(document)) words.add(word)
    }
    this.#words = [...words].sort()
  }

  add(document: StoredDocument): void {
    for (const word of this.#addPostings(document)) insertId(this.#words, word)
  }

  remove(document: StoredDocument): void {
    for (const word of wordsOf(document)) {
      this.#postings.remove(word, document._id)
      if (this.#postings.get(word).length === 0) removeId(this.#words, word)
    }
  }

  /**
   * Ids, ascending, of a superset of the documents in which every term, with `*` for any
   * characters, is a word; `null` when the terms say nothing. No terms are in no document.
   */
  find(terms: readonly string[], meter: Meter): readonly string[] | null {
    if (terms.length === 0) return []
    meter.spend(terms.length)
    let best: readonly string[] | null = null
    for (const term of terms) {
      const ids = this.#withTerm(term, meter)
      if (ids !== null && (best === null || ids.length < best.length)) best = ids
    }
    return best
  }

  #withTerm(term: string, meter: Meter): readonly string[] | null {
    const wildcard = term.indexOf('*')
    if (wildcard === -1) return this.#postings.get(term)
    const beginning = term.slice(0, wildcard)
    if (beginning === '' && /^\*+$/.test(term)) return null
    const words = beginning === '' ? this.#words : idsWithPrefix(this.#words, beginning)
    meter.spend(words.length)
    const lists = words.filter(matchesTerm(term)).map((word) => this.#postings.get(word))
    for (const list of lists) meter.spend(list.length)
    return unionOfIds(lists)
  }

  #addPostings(document: StoredDocument): ReadonlySet<string> {
    const words = wordsOf(document)
    for (const word of words) this.#postings.add(word, document._id)
    return words
  }
}
