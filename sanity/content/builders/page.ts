import {flatBody, type BodyPart} from '../body-blocks.ts'
import {documentId, sampleDocument, slugField, type SampleDocument} from '../document.ts'
import type {PageSlug} from '../slugs.ts'

/** A standing page as its file writes it. */
export interface PageSample {
  slug: PageSlug
  title: string
  standfirst: string
  body: BodyPart[]
}

const CREATED_AT = '2026-01-12T11:00:00.000Z'

/** The page document of a sample. */
export function page({slug, body, ...fields}: PageSample): SampleDocument {
  return sampleDocument({
    id: documentId('page', slug),
    type: 'page',
    createdAt: CREATED_AT,
    fields: {...fields, slug: slugField(slug), body: flatBody(body)},
  })
}
