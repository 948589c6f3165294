import type {CALLOUT_TONES, VIDEO_PROVIDERS} from '../schema/vocabulary.ts'
import type {Session} from './builders/program.ts'
import {reference, type Reference, type ValueOf} from './document.ts'
import type {ImagePlan} from './image.ts'
import type {TextBlock} from './portable-text.ts'
import type {ExerciseSlug, PersonSlug, ProgramSlug, Slugs} from './slugs.ts'

/** A link of navigation and calls to action: to a document of the site or to an address. */
export type LabelledLink = {_type: 'link'; label: string; reference?: Reference; href?: string}

type Gallery = {_type: 'gallery'; images: ImagePlan[]; caption?: string}
type Video = {
  _type: 'video'
  provider: ValueOf<typeof VIDEO_PROVIDERS>
  url: string
  title: string
  description: string
  poster: ImagePlan
  /** Seconds. */
  duration: number
  /** ISO 8601 day. */
  uploadDate: string
  chapters?: {_type: 'chapter'; start: number; title: string}[]
  transcript: string
}
type PullQuote = {_type: 'pullQuote'; text: string; person?: Reference; attribution?: string}
type Callout = {
  _type: 'callout'
  tone: ValueOf<typeof CALLOUT_TONES>
  title: string
  body: TextBlock[]
}
type ExerciseCard = {_type: 'exerciseCard'; exercise: Reference; dose?: string; note?: string}
type ProgramCard = {_type: 'programCard'; program: Reference; note?: string}

/** A closing invitation; it always has somewhere to go. */
export type CallToAction = {
  _type: 'callToAction'
  eyebrow?: string
  headline: string
  body?: string
  actions: [LabelledLink, ...LabelledLink[]]
}

type Faq = {
  _type: 'faq'
  title: string
  items: {_type: 'faqItem'; question: string; answer: string}[]
}
type CallToActionReference = {_type: 'callToActionReference'; shared: Reference}

/** What may stand between the paragraphs of a body. */
export type BodyBlock =
  | TextBlock
  | ImagePlan
  | Gallery
  | Video
  | PullQuote
  | Callout
  | ExerciseCard
  | ProgramCard
  | Session
  | Faq
  | CallToAction
  | CallToActionReference

/** A block, or the blocks of one list. */
export type BodyPart = BodyBlock | TextBlock[]

/** A body of blocks in which every list is spread into its items. */
export function flatBody(parts: BodyPart[]): BodyBlock[] {
  return parts.flat()
}

/** A simple text (paragraphs and lists only) in which every list is spread into its items. */
export function simpleText(parts: (TextBlock | TextBlock[])[]): TextBlock[] {
  return parts.flat()
}

/** Several images side by side. */
export function gallery(images: ImagePlan[], caption?: string): Gallery {
  return {_type: 'gallery', images, caption}
}

/** A video that loads only when a reader asks for it. */
export function video(fields: Omit<Video, '_type'>): Video {
  return {_type: 'video', ...fields}
}

/** A sentence set large, attributed to a person of the site. */
export function pullQuote(text: string, person: PersonSlug): PullQuote {
  return {_type: 'pullQuote', text, person: reference('person', person)}
}

/** A boxed aside; `redFlags` tells a reader when to see a clinician. */
export function callout(
  tone: Callout['tone'],
  title: string,
  body: (TextBlock | TextBlock[])[],
): Callout {
  return {_type: 'callout', tone, title, body: simpleText(body)}
}

/** An exercise shown in the body, with its dose here. */
export function exerciseCard(
  exercise: ExerciseSlug,
  {dose, note}: {dose?: string; note?: string} = {},
): ExerciseCard {
  return {_type: 'exerciseCard', exercise: reference('exercise', exercise), dose, note}
}

/** A program shown in the body. */
export function programCard(program: ProgramSlug, note?: string): ProgramCard {
  return {_type: 'programCard', program: reference('program', program), note}
}

/** Questions and answers within a text. */
export function faq(title: string, items: {question: string; answer: string}[]): Faq {
  return {_type: 'faq', title, items: items.map((item) => ({_type: 'faqItem', ...item}))}
}

/** The invitation that texts share. */
export function sharedCallToAction(slug: Slugs['sharedCallToAction']): CallToActionReference {
  return {_type: 'callToActionReference', shared: reference('sharedCallToAction', slug)}
}

/** A labelled link to a document of the site. */
export function linkTo<Type extends keyof Slugs>(
  label: string,
  type: Type,
  slug: Slugs[Type],
): LabelledLink {
  return {_type: 'link', label, reference: reference(type, slug)}
}

/** A labelled link to an address: a path of the site or another site. */
export function linkOut(label: string, href: string): LabelledLink {
  return {_type: 'link', label, href}
}

/** An invitation with at least one action. */
export function callToAction(fields: Omit<CallToAction, '_type'>): CallToAction {
  return {_type: 'callToAction', ...fields}
}
