import {reference, type Reference} from './document.ts'
import type {GallerySlug} from './drawings/gallery.ts'
import type {ExerciseSlug, PersonSlug} from './slugs.ts'

/** The drawings that the sample content is illustrated with. */
export type DrawingKind = 'exercise' | 'portrait' | 'cover' | 'gallery'

/** Which drawing to upload; `index` counts the frames of an exercise from 0. */
export type DrawingPlan = {kind: DrawingKind; slug: string; index: number}

/** A figure whose asset does not exist yet: the seeder swaps `drawing` for the uploaded asset. */
export type ImagePlan = {
  _type: 'figure'
  drawing: DrawingPlan
  alt: string
  caption?: string
  credit: {text: string; person?: Reference}
  licence: {kind: 'own'}
}

interface FigureText {
  alt: string
  caption?: string
  /** Named in the credit line, with a link to the profile. */
  creditPerson?: {slug: PersonSlug; text: string}
}

/** A figure from any drawing. */
export function figure(drawing: DrawingPlan, {alt, caption, creditPerson}: FigureText): ImagePlan {
  const credit = creditPerson
    ? {text: creditPerson.text, person: reference('person', creditPerson.slug)}
    : {text: 'Drawing: Chalkline'}
  return {_type: 'figure', drawing, alt, caption, credit, licence: {kind: 'own'}}
}

/** The cover of an article or a program. */
export function cover(slug: string, alt: string): ImagePlan {
  return figure({kind: 'cover', slug, index: 0}, {alt})
}

/** The portrait of a person. */
export function portrait(slug: PersonSlug, alt: string): ImagePlan {
  return figure({kind: 'portrait', slug, index: 0}, {alt})
}

/** A wide picture of the site's own gallery. */
export function galleryPicture(slug: GallerySlug, text: FigureText): ImagePlan {
  return figure({kind: 'gallery', slug, index: 0}, text)
}

/** One frame of an exercise, counted from 0. */
export function exerciseFrame(slug: ExerciseSlug, index: number, text: FigureText): ImagePlan {
  return figure({kind: 'exercise', slug, index}, text)
}
