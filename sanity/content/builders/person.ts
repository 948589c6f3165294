import {simpleText} from '../body-blocks.ts'
import {
  documentId,
  reference,
  references,
  sampleDocument,
  slugField,
  type SampleDocument,
  type ValueOf,
} from '../document.ts'
import {portrait} from '../image.ts'
import type {NETWORKS} from '../../schema/vocabulary.ts'
import type {TextBlock} from '../portable-text.ts'
import type {OrganizationSlug, PersonSlug, TopicSlug} from '../slugs.ts'

/** A profile on another site, of a person or of the publication. */
export type SocialProfile = {
  _type: 'socialProfile'
  network: ValueOf<typeof NETWORKS>
  handle: string
  url: string
}

/** A person as their file writes them. */
export interface PersonSample {
  slug: PersonSlug
  name: string
  honorificPrefix?: string
  jobTitle: string
  portraitAlt: string
  shortBio: string
  bio: (TextBlock | TextBlock[])[]
  credentials: {
    abbreviation: string
    name: string
    issuer: string
    year: number
    /** ISO date, for what has to be renewed. */
    validUntil?: string
    verifyUrl?: string
  }[]
  affiliations: {at: OrganizationSlug | {name: string; url?: string}; role: string}[]
  knowsAbout: TopicSlug[]
  experienceSince: number
  location: string
  social: SocialProfile[]
  workWith?: {label: string; url: string; disclosure?: string}
  disclosures: string
}

/** A profile elsewhere; the sample ones all lead to example.com. */
export function socialProfile(
  network: SocialProfile['network'],
  handle: string,
  url: string,
): SocialProfile {
  return {_type: 'socialProfile', network, handle, url}
}

const CREATED_AT = '2026-01-12T09:00:00.000Z'

/** The person document of a sample. */
export function person(sample: PersonSample): SampleDocument {
  const {slug, portraitAlt, bio, credentials, affiliations, knowsAbout, ...fields} = sample
  return sampleDocument({
    id: documentId('person', slug),
    type: 'person',
    createdAt: CREATED_AT,
    fields: {
      ...fields,
      slug: slugField(slug),
      portrait: portrait(slug, portraitAlt),
      bio: simpleText(bio),
      credentials: credentials.map((entry) => ({_type: 'credential', ...entry})),
      affiliations: affiliations.map(({at, role}) => ({
        _type: 'affiliation',
        ...(typeof at === 'string' ? {organization: reference('organization', at)} : at),
        role,
      })),
      knowsAbout: references('topic', knowsAbout),
    },
  })
}
