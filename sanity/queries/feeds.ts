import {defineQuery} from 'groq'

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
