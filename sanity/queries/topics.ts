import {defineQuery} from 'groq'
import {
  articleCardFields,
  programCardFields,
  topicCardFields,
  topicLinkFields,
} from './fragments/cards.ts'
import {simpleTextFields} from './fragments/portable-text.ts'
import {seoFields} from './fragments/seo.ts'

/** One topic with its place in the tree and its editor's picks; the lists are a second query. */
export const TOPIC_QUERY = defineQuery(`
  *[_type == "topic" && slug.current == $slug][0]{
    ${topicCardFields},
    "parent": parent->{${topicLinkFields}},
    "children": *[_type == "topic" && parent._ref == ^._id && defined(slug.current)]
      | order(title asc, _id asc){${topicCardFields}},
    introduction[]{${simpleTextFields}},
    emptyState,
    "editorsPicks": array::compact(editorsPicks[]->{
      _type == "article" => {${articleCardFields}},
      _type == "program" => {${programCardFields}}
    }),
    seo{${seoFields}}
  }
`)

/** What is filed under any of some topics (a topic and its children). */
export const TOPIC_LISTS_QUERY = defineQuery(`{
  "articles": *[
    _type == "article"
    && references($ids)
    && count(topics[_ref in $ids]) > 0
    && defined(slug.current)
  ] | order(publishedAt desc, _id asc)[0...60]{${articleCardFields}},
  "programs": *[
    _type == "program"
    && references($ids)
    && count(topics[_ref in $ids]) > 0
    && defined(slug.current)
  ] | order(publishedAt desc, _id asc)[0...24]{${programCardFields}}
}`)

/** All topics by name, each with its parent, for the directory of topics. */
export const TOPICS_QUERY = defineQuery(`
  *[_type == "topic" && defined(slug.current)] | order(title asc, _id asc)[0...200]{
    ${topicCardFields},
    "parentId": parent._ref
  }
`)
