import {
  documentId,
  reference,
  sampleDocument,
  slugField,
  type Reference,
  type SampleDocument,
} from '../document.ts'
import type {TextBlock} from '../portable-text.ts'
import type {TopicSlug} from '../slugs.ts'

/** A topic as its file writes it. */
export interface TopicSample {
  slug: TopicSlug
  title: string
  parent?: TopicSlug
  summary: string
  introduction: TextBlock[]
  /** Articles and programs to begin with. */
  editorsPicks: Reference[]
  emptyState?: string
}

const CREATED_AT = '2026-01-12T10:00:00.000Z'

/** The topic document of a sample. */
export function topic({slug, parent, ...fields}: TopicSample): SampleDocument {
  return sampleDocument({
    id: documentId('topic', slug),
    type: 'topic',
    createdAt: CREATED_AT,
    fields: {
      ...fields,
      slug: slugField(slug),
      parent: parent && reference('topic', parent),
    },
  })
}
