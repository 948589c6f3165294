import {personLinkFields, programHeadFields, topicLinkFields} from './cards.ts'
import {figureFields} from './figure.ts'
import {bodyFields, simpleTextFields} from './portable-text.ts'

/** An article as feeds carry it: the whole text, and who wrote it. */
export const feedArticleFields = /* groq */ `
  _id,
  _type,
  title,
  "slug": slug.current,
  standfirst,
  publishedAt,
  updatedAt,
  keyTakeaways,
  updateNotes[]{_key, date, kind, note},
  "authors": coalesce(array::compact(authors[]->{${personLinkFields}}), []),
  "topics": coalesce(array::compact(topics[]->{${topicLinkFields}}), []),
  mainImage{${figureFields}},
  "body": coalesce(body[]{${bodyFields}}, [])
` as const

/** A program as feeds carry it. */
export const feedProgramFields = /* groq */ `
  ${programHeadFields},
  publishedAt,
  "coaches": coalesce(array::compact(coaches[]->{${personLinkFields}}), []),
  body[]{${simpleTextFields}}
` as const
