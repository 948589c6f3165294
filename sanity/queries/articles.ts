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
    _updatedAt,
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
    "aims": coalesce(aims, []),
    "related": array::compact(related[]->{${articleCardFields}}),
    "notRelated": coalesce(notRelated[]._ref, []),
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

const RELATED_CANDIDATE = /* groq */ `
  ${articleCardFields},
  "sharedIds": array::unique(array::compact([
    ...aims,
    ...authors[]._ref,
    ...topics[]._ref,
    ...body[defined(exercise)].exercise._ref,
    ...body[defined(program)].program._ref,
    ...body[].prescriptions[].exercise._ref,
    ...body[].markDefs[].reference._ref,
    ...body[].body[].markDefs[].reference._ref
  ]))
` as const

/**
 * The newest articles that share exercises or programs, aims, topics, or authors with one article,
 * each with the ids (and aims) that relatedness is scored by; and how many articles there are on each topic.
 */
export const RELATED_QUERY = defineQuery(`{
  "byMention": *[
    _type == "article" && references($mentionIds) && defined(slug.current) && _id != $id
  ] | order(publishedAt desc, _id asc)[0...24]{${RELATED_CANDIDATE}},
  "byAim": *[
    _type == "article" && count(aims[@ in $aims]) > 0 && defined(slug.current) && _id != $id
  ] | order(publishedAt desc, _id asc)[0...24]{${RELATED_CANDIDATE}},
  "byTopic": *[
    _type == "article" && references($topicIds) && defined(slug.current) && _id != $id
  ] | order(publishedAt desc, _id asc)[0...24]{${RELATED_CANDIDATE}},
  "byAuthor": *[
    _type == "article" && references($authorIds) && defined(slug.current) && _id != $id
  ] | order(publishedAt desc, _id asc)[0...24]{${RELATED_CANDIDATE}},
  "topics": *[_type == "topic" && _id in $topicIds]{
    _id,
    "articles": count(*[_type == "article" && references(^._id)])
  }
}`)

/** What the related list of an article is made from, for the Studio: the draft where there is one. */
export const RELATED_SUBJECT_QUERY = defineQuery(`
  *[_type == "article" && _id == $id][0]{
    _id,
    "authors": coalesce(array::compact(authors[]->{_id, name}), []),
    "topics": coalesce(array::compact(topics[]->{_id, title}), []),
    "aims": coalesce(aims, []),
    "body": coalesce(body[]{${bodyFields}}, []),
    "related": array::compact(related[]->{${articleCardFields}}),
    "notRelated": coalesce(notRelated[]._ref, [])
  }
`)
