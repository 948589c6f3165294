import {defineQuery} from 'groq'
import {figureFields} from './fragments/figure.ts'

/** What the social card of any document with a page says: its name, its people, its first picture. */
export const SOCIAL_CARD_QUERY = defineQuery(`
  *[_type == $type && slug.current == $slug][0]{
    _id,
    _type,
    "slug": slug.current,
    "title": coalesce(title, name),
    jobTitle,
    "people": coalesce(
      array::compact(coalesce(authors, coaches)[]->{_id, _type, name, "slug": slug.current}),
      []
    ),
    "picture": coalesce(mainImage, frames[0], portrait, image){${figureFields}}
  }
`)
