import {defineQuery} from 'groq'
import {bodyFields} from './fragments/portable-text.ts'
import {seoFields} from './fragments/seo.ts'

/** One free-standing page (about, editorial policy …). */
export const PAGE_QUERY = defineQuery(`
  *[_type == "page" && slug.current == $slug][0]{
    _id,
    _type,
    title,
    "slug": slug.current,
    standfirst,
    "body": coalesce(body[]{${bodyFields}}, []),
    seo{${seoFields}}
  }
`)
