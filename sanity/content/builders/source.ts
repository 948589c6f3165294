import {documentId, sampleDocument, type SampleDocument, type ValueOf} from '../document.ts'
import type {STUDY_TYPES} from '../../schema/vocabulary.ts'
import type {SourceSlug} from '../slugs.ts'

/** A source as its file writes it. */
export interface SourceSample {
  slug: SourceSlug
  title: string
  authors: string
  container: string
  year: number
  studyType: ValueOf<typeof STUDY_TYPES>
  doi?: string
  pmid?: string
  note?: string
}

const CREATED_AT = '2026-01-12T12:00:00.000Z'

/** The source document of a sample. */
export function source({slug, ...fields}: SourceSample): SampleDocument {
  return sampleDocument({
    id: documentId('source', slug),
    type: 'source',
    createdAt: CREATED_AT,
    fields,
  })
}
