import {documentId, sampleDocument, type SampleDocument, type ValueOf} from '../document.ts'
import type {ORGANIZATION_KINDS} from '../../schema/vocabulary.ts'
import type {OrganizationSlug} from '../slugs.ts'

/** An organization as its file writes it. */
export interface OrganizationSample {
  slug: OrganizationSlug
  name: string
  kind: ValueOf<typeof ORGANIZATION_KINDS>
  url?: string
}

const CREATED_AT = '2026-01-12T08:30:00.000Z'

/** The organization document of a sample. */
export function organization({slug, ...fields}: OrganizationSample): SampleDocument {
  return sampleDocument({
    id: documentId('organization', slug),
    type: 'organization',
    createdAt: CREATED_AT,
    fields: {...fields},
  })
}
