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

/** All programs, newest first, for the program index. */
export const PROGRAMS_QUERY = defineQuery(`
  *[_type == "program" && defined(slug.current)] | order(publishedAt desc, _id asc)[0...200]{
    ${programCardFields}
  }
`)

/** Programs that fit; a parameter that is null fits all. */
export const FIND_PROGRAMS_QUERY = defineQuery(`
  *[
    _type == "program"
    && defined(slug.current)
    && ($goal == null || $goal in goals)
    && ($level == null || level == $level)
    && ($equipment == null || $equipment in equipment)
  ] | order(publishedAt desc, _id asc)[0...200]{
    ${programCardFields}
  }
`)
