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

const filedFilter = /* groq */ `
  references($ids) && count(topics[_ref in $ids]) > 0 && defined(slug.current)
` as const

/** The beginnings of what is filed under any of some topics (a topic and its children). */
export const TOPIC_LISTS_QUERY = defineQuery(`{
  "articlesTotal": count(*[_type == "article" && ${filedFilter}]),
  "articles": *[_type == "article" && ${filedFilter}]
    | order(publishedAt desc, _id asc)[0...$length]{${articleCardFields}},
  "programsTotal": count(*[_type == "program" && ${filedFilter}]),
  "programs": *[_type == "program" && ${filedFilter}]
    | order(publishedAt desc, _id asc)[0...6]{${programCardFields}}
}`)

/** One page of the articles under any of some topics, newest first. */
export const TOPIC_ARTICLES_QUERY = defineQuery(`{
  "total": count(*[_type == "article" && ${filedFilter}]),
  "items": *[_type == "article" && ${filedFilter}]
    | order(publishedAt desc, _id asc)[$start...$end]{${articleCardFields}}
}`)

/** One page of the programs under any of some topics, newest first. */
export const TOPIC_PROGRAMS_QUERY = defineQuery(`{
  "total": count(*[_type == "program" && ${filedFilter}]),
  "items": *[_type == "program" && ${filedFilter}]
    | order(publishedAt desc, _id asc)[$start...$end]{${programCardFields}}
}`)

/** All topics by name, each with its parent, for the directory of topics. */
export const TOPICS_QUERY = defineQuery(`
  *[_type == "topic" && defined(slug.current)] | order(title asc, _id asc){
    ${topicCardFields},
    "parentId": parent._ref
  }
`)
