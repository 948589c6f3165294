import {flatBody, type BodyPart} from '../body-blocks.ts'
import {
  documentId,
  reference,
  references,
  sampleDocument,
  slugField,
  type SampleDocument,
  type ValueOf,
} from '../document.ts'
import {cover} from '../image.ts'
import type {FORMATS, GOALS, SENSITIVITIES, UPDATE_KINDS} from '../../schema/vocabulary.ts'
import type {ArticleSlug, PersonSlug, TopicSlug} from '../slugs.ts'

/** An article as its file writes it: slugs for references, one alternative text for the cover. */
export interface ArticleSample {
  slug: ArticleSlug
  title: string
  standfirst: string
  format: ValueOf<typeof FORMATS>
  authors: [PersonSlug, ...PersonSlug[]]
  experts?: PersonSlug[]
  /** Who checks it; the day of the signature stands in sign-offs.ts. */
  reviewer?: PersonSlug
  topics: [TopicSlug, ...TopicSlug[]]
  /** What its readers want; none where it serves every goal. */
  aims?: ValueOf<typeof GOALS>[]
  coverAlt: string
  /** ISO 8601, UTC; also the creation date. */
  publishedAt: string
  updates?: {date: string; kind: ValueOf<typeof UPDATE_KINDS>; note: string}[]
  /** What the article rests on, and who paid for it. */
  methodNote?: string
  funding?: string
  aiNote?: string
  sensitivity: ValueOf<typeof SENSITIVITIES>
  keyTakeaways: string[]
  body: BodyPart[]
  related?: ArticleSlug[]
  seo?: {title?: string; description?: string}
}

/** The article document of a sample; `updatedAt` is noon UTC of its latest update note. */
export function article(sample: ArticleSample): SampleDocument {
  const {slug, authors, experts, reviewer, topics, updates = [], related, seo} = sample
  const latest = updates.at(-1)
  return sampleDocument({
    id: documentId('article', slug),
    type: 'article',
    createdAt: sample.publishedAt,
    fields: {
      title: sample.title,
      slug: slugField(slug),
      standfirst: sample.standfirst,
      format: sample.format,
      authors: references('person', authors),
      experts: experts && references('person', experts),
      reviewer: reviewer && reference('person', reviewer),
      topics: references('topic', topics),
      aims: sample.aims,
      mainImage: cover(slug, sample.coverAlt),
      publishedAt: sample.publishedAt,
      updatedAt: latest && `${latest.date}T12:00:00.000Z`,
      updateNotes: latest && updates.map((note) => ({_type: 'updateNote', ...note})),
      methodNote: sample.methodNote,
      funding: sample.funding,
      aiNote: sample.aiNote,
      sensitivity: sample.sensitivity,
      keyTakeaways: sample.keyTakeaways,
      body: flatBody(sample.body),
      related: related && references('article', related),
      seo: seo && {_type: 'seo', ...seo},
    },
  })
}
