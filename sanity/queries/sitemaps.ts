import {defineQuery} from 'groq'
import {figureFields} from './fragments/figure.ts'
import {videoFields} from './fragments/portable-text.ts'

/** How many documents of each type have a page. */
export const SITEMAP_COUNTS_QUERY = defineQuery(`{
  "article": count(*[_type == "article" && defined(slug.current)]),
  "program": count(*[_type == "program" && defined(slug.current)]),
  "exercise": count(*[_type == "exercise" && defined(slug.current)]),
  "person": count(*[_type == "person" && defined(slug.current)]),
  "topic": count(*[_type == "topic" && defined(slug.current)]),
  "page": count(*[_type == "page" && defined(slug.current)])
}`)

/**
 * A stretch of the documents of one type, oldest first, so that a new one moves no other into another
 * file. `lastModified` is the editors' date and never `_updatedAt`: a corrected comma does not make an
 * article new. Documents that search engines are not to list come too: whoever asks has to know when
 * that changes.
 */
export const SITEMAP_QUERY = defineQuery(`
  *[_type == $type && defined(slug.current)] | order(_createdAt asc, _id asc)[$start...$end]{
    _type,
    "slug": slug.current,
    "noIndex": seo.noIndex,
    "lastModified": coalesce(updatedAt, publishedAt),
    publishedAt,
    "images": array::compact([
      mainImage{${figureFields}},
      image{${figureFields}},
      portrait{${figureFields}},
      ...coalesce(frames[]{${figureFields}}, []),
      ...coalesce(body[_type == "figure"]{${figureFields}}, [])
    ]),
    "videos": array::compact([
      video{${videoFields}},
      ...coalesce(body[_type == "video"]{${videoFields}}, [])
    ])
  }
`)

/** What was published since a moment, news or not. */
export const RECENT_ARTICLES_QUERY = defineQuery(`
  *[_type == "article" && defined(slug.current) && publishedAt > $since]
    | order(publishedAt desc, _id asc)[0...1000]{
    _id,
    _type,
    title,
    "slug": slug.current,
    format,
    publishedAt,
    "noIndex": seo.noIndex
  }
`)

/** A document in a word and a sentence. */
const listedFields = /* groq */ `
  _type,
  "title": coalesce(title, name),
  "slug": slug.current,
  "summary": coalesce(standfirst, summary, shortBio),
  "noIndex": seo.noIndex
`

/** What there is to read, in a word and a sentence each. */
export const LISTED_QUERY = defineQuery(`{
  "articles": *[_type == "article" && defined(slug.current)]
    | order(publishedAt desc, _id asc)[0...500]{${listedFields}},
  "programs": *[_type == "program" && defined(slug.current)]
    | order(publishedAt desc, _id asc)[0...200]{${listedFields}},
  "exercises": *[_type == "exercise" && defined(slug.current)]
    | order(title asc, _id asc)[0...500]{${listedFields}},
  "topics": *[_type == "topic" && defined(slug.current)]
    | order(title asc, _id asc)[0...200]{${listedFields}},
  "people": *[_type == "person" && defined(slug.current)]
    | order(name asc, _id asc)[0...200]{${listedFields}},
  "pages": *[_type == "page" && defined(slug.current)]
    | order(title asc, _id asc)[0...100]{${listedFields}}
}`)
