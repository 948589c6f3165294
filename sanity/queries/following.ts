import {defineQuery} from 'groq'
import {personCardFields} from './fragments/cards.ts'

/** The newest articles and whose they are, for the number of unread ones beside “Following”. */
export const NEWEST_AUTHORS_QUERY = defineQuery(`
  *[_type == "article" && defined(slug.current)] | order(publishedAt desc, _id asc)[0...$length]{
    "id": _id,
    "authorIds": coalesce(authors[]._ref, []),
    publishedAt
  }
`)

/** People worth following: those who wrote last come first. */
export const FOLLOWABLE_PEOPLE_QUERY = defineQuery(`
  *[_type == "person" && defined(slug.current)]{
    ${personCardFields},
    "newest": coalesce(
      *[_type == "article" && references(^._id) && ^._id in authors[]._ref]
        | order(publishedAt desc)[0].publishedAt,
      ""
    )
  } | order(newest desc, name asc, _id asc)[0...12]
`)
