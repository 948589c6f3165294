import {figureFields} from './figure.ts'
import {affiliationFields} from './organization.ts'

/** A person in a byline: a name that links to the profile, a face, and why to listen. */
export const personLinkFields = /* groq */ `
  _id,
  _type,
  name,
  "slug": slug.current,
  honorificPrefix,
  jobTitle,
  portrait{${figureFields}},
  credentials[]{_key, abbreviation, name, issuer, year, validUntil, verifyUrl}
` as const

/** A topic as a name that links to its page. */
export const topicLinkFields = /* groq */ `
  _id,
  _type,
  title,
  "slug": slug.current
`

/** A person in a directory. */
export const personCardFields = /* groq */ `
  ${personLinkFields},
  shortBio,
  location
` as const

/** An article in a list: everything but its body. */
export const articleCardFields = /* groq */ `
  _id,
  _type,
  title,
  "slug": slug.current,
  standfirst,
  format,
  publishedAt,
  "authors": coalesce(array::compact(authors[]->{${personLinkFields}}), []),
  "topic": topics[0]->{${topicLinkFields}},
  mainImage{${figureFields}}
` as const

/** The training sheet's head: what a program is, without the people behind it. */
export const programHeadFields = /* groq */ `
  _id,
  _type,
  title,
  "slug": slug.current,
  summary,
  "goals": coalesce(goals, []),
  level,
  weeks,
  sessionsPerWeek,
  minutesPerSession,
  "equipment": coalesce(equipment, []),
  relationship,
  price{kind, amount, currency},
  provider{${affiliationFields}},
  mainImage{${figureFields}}
` as const

/** A program in a list. */
export const programCardFields = /* groq */ `
  ${programHeadFields},
  "coaches": coalesce(array::compact(coaches[]->{${personLinkFields}}), [])
` as const

/** An exercise in a list or a card: how it looks and what it trains. */
export const exerciseCardFields = /* groq */ `
  _id,
  _type,
  title,
  "slug": slug.current,
  summary,
  pattern,
  level,
  "primaryMuscles": coalesce(primaryMuscles, []),
  "secondaryMuscles": coalesce(secondaryMuscles, []),
  "equipment": coalesce(equipment, []),
  "frames": coalesce(frames[]{_key, ${figureFields}}, [])
` as const

/** A topic in a directory. */
export const topicCardFields = /* groq */ `
  ${topicLinkFields},
  summary,
  image{${figureFields}}
` as const
