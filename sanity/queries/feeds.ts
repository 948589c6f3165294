import {defineQuery} from 'groq'
import {topicLinkFields} from './fragments/cards.ts'
import {feedArticleFields, feedProgramFields} from './fragments/feed.ts'

/** The newest articles by a person, as little of each as a reader who follows them needs. */
export const LATEST_QUERY = defineQuery(`
  *[_type == "person" && slug.current == $slug][0]{
    _id,
    _type,
    name,
    "slug": slug.current,
    "articles": *[
      _type == "article" && references(^._id) && ^._id in authors[]._ref && defined(slug.current)
    ] | order(publishedAt desc, _id asc)[0...20]{
      _id,
      _type,
      title,
      "slug": slug.current,
      standfirst,
      publishedAt
    }
  }
`)

/** The newest articles of all, with their full text. */
export const FEED_QUERY = defineQuery(`
  *[_type == "article" && defined(slug.current)] | order(publishedAt desc, _id asc)[0...20]{
    ${feedArticleFields}
  }
`)

/** A person and their newest articles, with their full text. */
export const PERSON_FEED_QUERY = defineQuery(`
  *[_type == "person" && slug.current == $slug][0]{
    _id,
    _type,
    name,
    "slug": slug.current,
    shortBio,
    "articles": *[
      _type == "article" && references(^._id) && ^._id in authors[]._ref && defined(slug.current)
    ] | order(publishedAt desc, _id asc)[0...20]{${feedArticleFields}}
  }
`)

/** A topic whose feed somebody reads, and the topics below it. */
export const TOPIC_FEED_QUERY = defineQuery(`
  *[_type == "topic" && slug.current == $slug][0]{
    ${topicLinkFields},
    summary,
    "children": *[_type == "topic" && parent._ref == ^._id && defined(slug.current)]._id
  }
`)

/** The newest articles that are filed under any of some topics, with their full text. */
export const TOPIC_FEED_ARTICLES_QUERY = defineQuery(`
  *[
    _type == "article"
    && references($ids)
    && count(topics[_ref in $ids]) > 0
    && defined(slug.current)
  ] | order(publishedAt desc, _id asc)[0...20]{${feedArticleFields}}
`)

/** The newest programs, with their descriptions. */
export const PROGRAM_FEED_QUERY = defineQuery(`
  *[_type == "program" && defined(slug.current)] | order(publishedAt desc, _id asc)[0...50]{
    ${feedProgramFields}
  }
`)

/** The newest programs for a goal, with their descriptions. */
export const GOAL_FEED_QUERY = defineQuery(`
  *[_type == "program" && $goal in goals && defined(slug.current)]
    | order(publishedAt desc, _id asc)[0...50]{${feedProgramFields}}
`)

/** Everybody who can be followed, by name. */
export const AUTHOR_FEEDS_QUERY = defineQuery(`
  *[_type == "person" && defined(slug.current)] | order(name asc, _id asc)[0...2000]{
    _id,
    _type,
    name,
    "slug": slug.current
  }
`)
