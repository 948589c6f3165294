import {defineField} from 'sanity'

/** What search engines and shared links show; every part falls back to the document's own text. */
export function seoField() {
  return defineField({name: 'seo', title: 'Search and sharing', type: 'seo', group: 'seo'})
}
