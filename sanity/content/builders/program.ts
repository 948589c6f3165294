import {simpleText} from '../body-blocks.ts'
import {
  documentId,
  reference,
  references,
  sampleDocument,
  slugField,
  type Reference,
  type SampleDocument,
  type ValueOf,
} from '../document.ts'
import {cover} from '../image.ts'
import type {EQUIPMENT, GOALS, LEVELS, RELATIONSHIPS} from '../../schema/vocabulary.ts'
import type {Quantity, TextBlock} from '../portable-text.ts'
import type {ExerciseSlug, OrganizationSlug, PersonSlug, ProgramSlug, TopicSlug} from '../slugs.ts'

/** Sets and repetitions of one exercise; `rest` in seconds. */
export type Dose = {
  sets: number
  reps: string
  weight?: Quantity
  load?: string
  tempo?: string
  rest?: number
  note?: string
}

/** One training day. */
export interface SessionSample {
  title: string
  note?: string
  work: [ExerciseSlug, Dose][]
}

/** A week, or several equal ones: the title then says which. */
export interface WeekSample {
  title: string
  focus?: string
  sessions: SessionSample[]
}

type Prescription = Dose & {_type: 'prescription'; exercise: Reference}

/** A training day as it is stored. */
export type Session = {
  _type: 'session'
  title: string
  note?: string
  prescriptions: Prescription[]
}

/** A program as its file writes it. */
export interface ProgramSample {
  slug: ProgramSlug
  title: string
  summary: string
  coaches: [PersonSlug, ...PersonSlug[]]
  goals: ValueOf<typeof GOALS>[]
  level: ValueOf<typeof LEVELS>
  weeks: number
  sessionsPerWeek: number
  minutesPerSession: number
  equipment: ValueOf<typeof EQUIPMENT>[]
  price: {kind: 'free'} | {kind: 'paid'; amount: number; currency: string}
  provider: OrganizationSlug
  externalUrl?: string
  relationship: ValueOf<typeof RELATIONSHIPS>
  coverAlt: string
  body: (TextBlock | TextBlock[])[]
  outline: WeekSample[]
  stopIf: string[]
  faq: {question: string; answer: string}[]
  topics: TopicSlug[]
  /** ISO 8601, UTC; also the creation date. */
  publishedAt: string
}

/** The program document of a sample. */
export function program(sample: ProgramSample): SampleDocument {
  const {slug, coverAlt, coaches, topics, body, outline, faq, provider, ...fields} = sample
  return sampleDocument({
    id: documentId('program', slug),
    type: 'program',
    createdAt: sample.publishedAt,
    fields: {
      ...fields,
      slug: slugField(slug),
      coaches: references('person', coaches),
      topics: references('topic', topics),
      provider: {organization: reference('organization', provider)},
      mainImage: cover(slug, coverAlt),
      body: simpleText(body),
      outline: outline.map(week),
      faq: faq.map((entry) => ({_type: 'faqItem', ...entry})),
    },
  })
}

function week({sessions, ...fields}: WeekSample) {
  return {_type: 'week', ...fields, sessions: sessions.map(session)}
}

/** One training day, in a program or in the text of an article. */
export function session({work, ...fields}: SessionSample): Session {
  return {_type: 'session', ...fields, prescriptions: work.map(prescription)}
}

function prescription([slug, dose]: [ExerciseSlug, Dose]): Prescription {
  return {_type: 'prescription', exercise: reference('exercise', slug), ...dose}
}
