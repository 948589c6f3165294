import {defineQuery} from 'groq'
import {articleCardFields, personCardFields, topicLinkFields} from './fragments/cards.ts'
import {figureFields} from './fragments/figure.ts'
import {authorFields} from './fragments/person.ts'
import {bodyFields} from './fragments/portable-text.ts'
import {seoFields} from './fragments/seo.ts'

/** One article with everything its page shows, but not the related list's fallbacks. */
export const ARTICLE_QUERY = defineQuery(`
  *[_type == "article" && slug.current == $slug][0]{
    _id,
    _type,
    title,
    "slug": slug.current,
    standfirst,
    format,
    publishedAt,
    updatedAt,
    sensitivity,
    keyTakeaways,
    methodNote,
    funding,
    aiNote,
    updateNotes[]{_key, date, kind, note},
    "authors": coalesce(array::compact(authors[]->{${authorFields}}), []),
    "experts": coalesce(array::compact(experts[]->{${authorFields}}), []),
    "reviewed": {title, standfirst, keyTakeaways, body},
    "signOffs": *[_type == "signOff" && document._ref == ^._id]{
      contentHash,
      signedAt,
      "reviewer": reviewer->{${personCardFields}}
    },
    "topics": coalesce(array::compact(topics[]->{
      ${topicLinkFields},
      "parent": parent->{${topicLinkFields}}
    }), []),
    mainImage{${figureFields}},
    "body": coalesce(body[]{${bodyFields}}, []),
    "related": array::compact(related[]->{${articleCardFields}}),
    seo{${seoFields}}
  }
`)

/** One page of all articles, newest first. */
export const ARTICLES_QUERY = defineQuery(`{
  "total": count(*[_type == "article" && defined(slug.current)]),
  "items": *[_type == "article" && defined(slug.current)]
    | order(publishedAt desc, _id asc)[$start...$end]{${articleCardFields}}
}`)

/** The newest articles other than one: the last rung of the related list's ladder. */
export const NEWEST_OTHER_ARTICLES_QUERY = defineQuery(`
  *[_type == "article" && defined(slug.current) && _id != $id]
    | order(publishedAt desc, _id asc)[0...12]{
    ${articleCardFields}
  }
`)

/**
 * The newest articles that refer to any of some documents, other than one article, with the ids
 * that relatedness is scored by.
 */
export const ARTICLES_REFERRING_QUERY = defineQuery(`
  *[_type == "article" && references($ids) && defined(slug.current) && _id != $id]
    | order(publishedAt desc, _id asc)[0...24]{
    ${articleCardFields},
    "referenceIds": array::unique(array::compact([
      ...authors[]._ref,
      ...topics[]._ref,
      ...body[defined(exercise)].exercise._ref,
      ...body[defined(program)].program._ref,
      ...body[].prescriptions[].exercise._ref,
      ...body[].markDefs[].reference._ref,
      ...body[].body[].markDefs[].reference._ref
    ]))
  }
`)
