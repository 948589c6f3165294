import {defineQuery} from 'groq'

const followedAuthorFields = /* groq */ `_id, _type, name, "slug": slug.current` as const

/** Articles published between two times, for those who follow their authors by e-mail. */
export const PUBLISHED_QUERY = defineQuery(`
  *[
    _type == "article"
    && defined(slug.current)
    && dateTime(publishedAt) > dateTime($since)
    && dateTime(publishedAt) <= dateTime($until)
  ] | order(publishedAt asc, _id asc){_id, "authorIds": array::compact(authors[]._ref)}
`)

/** The articles with some ids as letters tell them, newest first. */
export const NEWS_QUERY = defineQuery(`
  *[_type == "article" && _id in $ids && defined(slug.current)]
    | order(publishedAt desc, _id asc){
    _id,
    _type,
    "title": coalesce(title, ""),
    "slug": slug.current,
    standfirst,
    publishedAt,
    "authors": coalesce(
      (authors[]->)[defined(name) && defined(slug.current)]{${followedAuthorFields}},
      []
    )
  }
`)

/** The people with some ids who have a profile. */
export const FOLLOWED_PEOPLE_QUERY = defineQuery(`
  *[_type == "person" && _id in $ids && defined(name) && defined(slug.current)]
    | order(name asc, _id asc){${followedAuthorFields}}
`)

/** The person with a slug, by name. */
export const FOLLOWED_PERSON_QUERY = defineQuery(`
  *[_type == "person" && slug.current == $slug && defined(name)][0]{${followedAuthorFields}}
`)

/** The site's name. */
export const SITE_NAME_QUERY = defineQuery(`*[_id == "siteSettings"][0].title`)
