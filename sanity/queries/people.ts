import {defineQuery} from 'groq'
import {
  articleCardFields,
  personCardFields,
  programCardFields,
  topicLinkFields,
} from './fragments/cards.ts'
import {authorFields} from './fragments/person.ts'
import {simpleTextFields} from './fragments/portable-text.ts'
import {seoFields} from './fragments/seo.ts'

const wroteFilter = /* groq */ `
  _type == "article" && references($id) && $id in authors[]._ref && defined(slug.current)
` as const

const quotedFilter = /* groq */ `
  _type == "article" && references($id) && $id in experts[]._ref && defined(slug.current)
` as const

const reviewedFilter = /* groq */ `
  _type == "article" && references($id) && reviewer._ref == $id && defined(slug.current)
    && count(*[_type == "signOff" && document._ref == ^._id && reviewer._ref == $id]) > 0
` as const

const coachedFilter = /* groq */ `
  _type == "program" && references($id) && $id in coaches[]._ref && defined(slug.current)
` as const

/** One person; their lists are a second query. */
export const PERSON_QUERY = defineQuery(`
  *[_type == "person" && slug.current == $slug][0]{
    ${authorFields},
    bio[]{${simpleTextFields}},
    experienceSince,
    "knowsAbout": coalesce(array::compact(knowsAbout[]->{${topicLinkFields}}), []),
    seo{${seoFields}}
  }
`)

/**
 * The beginnings of a person's lists: what they wrote, were quoted in, reviewed and coach.
 * `references()` comes first in each because back-references are indexed; the second condition then
 * picks the role.
 */
export const PERSON_LISTS_QUERY = defineQuery(`{
  "articlesTotal": count(*[${wroteFilter}]),
  "articles": *[${wroteFilter}]
    | order(publishedAt desc, _id asc)[0...$length]{${articleCardFields}},
  "quotedTotal": count(*[${quotedFilter}]),
  "quotedIn": *[${quotedFilter}]
    | order(publishedAt desc, _id asc)[0...6]{${articleCardFields}},
  "reviewedTotal": count(*[${reviewedFilter}]),
  "reviewed": *[${reviewedFilter}]
    | order(publishedAt desc, _id asc)[0...6]{${articleCardFields}},
  "programsTotal": count(*[${coachedFilter}]),
  "programs": *[${coachedFilter}]
    | order(publishedAt desc, _id asc)[0...6]{${programCardFields}}
}`)

/** One page of what a person wrote, newest first. */
export const PERSON_ARTICLES_QUERY = defineQuery(`{
  "total": count(*[${wroteFilter}]),
  "items": *[${wroteFilter}]
    | order(publishedAt desc, _id asc)[$start...$end]{${articleCardFields}}
}`)

/** One page of the articles that a person is quoted in, newest first. */
export const PERSON_QUOTED_QUERY = defineQuery(`{
  "total": count(*[${quotedFilter}]),
  "items": *[${quotedFilter}]
    | order(publishedAt desc, _id asc)[$start...$end]{${articleCardFields}}
}`)

/** One page of the articles that a person reviewed, newest first. */
export const PERSON_REVIEWED_QUERY = defineQuery(`{
  "total": count(*[${reviewedFilter}]),
  "items": *[${reviewedFilter}]
    | order(publishedAt desc, _id asc)[$start...$end]{${articleCardFields}}
}`)

/** One page of the programs that a person coaches, newest first. */
export const PERSON_PROGRAMS_QUERY = defineQuery(`{
  "total": count(*[${coachedFilter}]),
  "items": *[${coachedFilter}]
    | order(publishedAt desc, _id asc)[$start...$end]{${programCardFields}}
}`)

/** One page of all people by name, for the directory of authors. */
export const PEOPLE_QUERY = defineQuery(`{
  "total": count(*[_type == "person" && defined(slug.current)]),
  "items": *[_type == "person" && defined(slug.current)]
    | order(name asc, _id asc)[$start...$end]{${personCardFields}}
}`)
