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

/**
 * One person with what they wrote, were quoted in, reviewed and coach. `references()` comes first
 * in each list because back-references are indexed; the second condition then picks the role.
 */
export const PERSON_QUERY = defineQuery(`
  *[_type == "person" && slug.current == $slug][0]{
    ${authorFields},
    bio[]{${simpleTextFields}},
    experienceSince,
    "knowsAbout": coalesce(array::compact(knowsAbout[]->{${topicLinkFields}}), []),
    "articles": *[
      _type == "article" && references(^._id) && ^._id in authors[]._ref && defined(slug.current)
    ] | order(publishedAt desc, _id asc)[0...60]{${articleCardFields}},
    "quotedIn": *[
      _type == "article" && references(^._id) && ^._id in experts[]._ref && defined(slug.current)
    ] | order(publishedAt desc, _id asc)[0...60]{${articleCardFields}},
    "reviewed": *[
      _type == "article" && references(^._id) && reviewer._ref == ^._id && defined(slug.current)
    ] | order(publishedAt desc, _id asc)[0...60]{${articleCardFields}},
    "programs": *[
      _type == "program" && references(^._id) && ^._id in coaches[]._ref && defined(slug.current)
    ] | order(publishedAt desc, _id asc)[0...60]{${programCardFields}},
    seo{${seoFields}}
  }
`)

/** All people by name, for the directory of authors. */
export const PEOPLE_QUERY = defineQuery(`
  *[_type == "person" && defined(slug.current)] | order(name asc, _id asc)[0...200]{
    ${personCardFields}
  }
`)
