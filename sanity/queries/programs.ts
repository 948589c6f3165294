import {defineQuery} from 'groq'
import {
  articleCardFields,
  programCardFields,
  programHeadFields,
  topicLinkFields,
} from './fragments/cards.ts'
import {authorFields} from './fragments/person.ts'
import {simpleTextFields} from './fragments/portable-text.ts'
import {seoFields} from './fragments/seo.ts'
import {sessionFields} from './fragments/training.ts'

/** One program, its weeks resolved to exercises, and the articles that refer to it. */
export const PROGRAM_QUERY = defineQuery(`
  *[_type == "program" && slug.current == $slug][0]{
    ${programHeadFields},
    externalUrl,
    publishedAt,
    stopIf,
    "coaches": coalesce(array::compact(coaches[]->{${authorFields}}), []),
    "topics": coalesce(array::compact(topics[]->{${topicLinkFields}}), []),
    body[]{${simpleTextFields}},
    "outline": coalesce(outline[]{
      _key,
      title,
      focus,
      "sessions": coalesce(sessions[]{
        _key,
        ${sessionFields}
      }, [])
    }, []),
    faq[]{_key, question, answer},
    "articles": *[_type == "article" && references(^._id) && defined(slug.current)]
      | order(publishedAt desc, _id asc)[0...12]{${articleCardFields}},
    seo{${seoFields}}
  }
`)

/** One page of all programs, newest first. */
export const PROGRAMS_QUERY = defineQuery(`{
  "total": count(*[_type == "program" && defined(slug.current)]),
  "items": *[_type == "program" && defined(slug.current)]
    | order(publishedAt desc, _id asc)[$start...$end]{${programCardFields}}
}`)

/** What programs are found by, newest first: small, because the finder counts over all of them. */
export const PROGRAM_TRAITS_QUERY = defineQuery(`
  *[_type == "program" && defined(slug.current)] | order(publishedAt desc, _id asc){
    _id,
    "goals": coalesce(goals, []),
    level,
    weeks,
    minutesPerSession,
    "equipment": coalesce(equipment, [])
  }
`)

/** The programs with some ids, in the order of the finder. */
export const PROGRAMS_BY_ID_QUERY = defineQuery(`
  *[_type == "program" && _id in $ids] | order(publishedAt desc, _id asc){${programCardFields}}
`)
