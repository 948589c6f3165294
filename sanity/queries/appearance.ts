import {defineQuery} from 'groq'
import {figureFields} from './fragments/figure.ts'
import {bodyFields} from './fragments/portable-text.ts'
import {seoFields} from './fragments/seo.ts'

/**
 * How a document appears where it is not read itself: in search results, shared links, lists and
 * feeds. `$id` is its published id; drafts that lack something have `null` there.
 */
export const APPEARANCE_QUERY = defineQuery(`{
  "siteName": *[_type == "siteSettings" && _id == "siteSettings"][0].title,
  "document": *[_id == $id][0]{
    _id,
    _type,
    "title": coalesce(title, name),
    "slug": slug.current,
    "description": coalesce(standfirst, summary, shortBio),
    "image": coalesce(mainImage, portrait, image, frames[0]){${figureFields}},
    seo{${seoFields}},
    publishedAt,
    "byline": coalesce(array::compact(coalesce(authors, coaches)[]->name), []),
    "topic": topics[0]->title,
    "body": select(_type == "article" => coalesce(body[]{${bodyFields}}, []))
  }
}`)
