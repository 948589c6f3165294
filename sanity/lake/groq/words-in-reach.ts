import type {DocumentIndex} from './document-index.ts'
import type {Meter} from './meter.ts'
import type {WordIndex} from './word-index.ts'

/** What splitting one document into words costs, in units of work. */
const UNITS_PER_DOCUMENT = 300

/**
 * The words of the documents, if a query can afford to have them collected. One that cannot reads
 * through the texts instead, and if that is too much as well, it is run where it may take its time.
 */
export function wordsFor(index: DocumentIndex, meter: Meter): WordIndex | null {
  if (index.hasWords) return index.words()
  const units = UNITS_PER_DOCUMENT * index.size
  if (!meter.affords(units)) return null
  meter.spend(units)
  return index.words()
}
