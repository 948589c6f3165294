import type {CreativeWork, ScholarlyArticle} from 'schema-dts'
import type {Source} from '@/lib/content/types'
import {sourceLinks} from '@/lib/portable-text/source-links'

/** A work that a page rests on, as its list of sources prints it. */
export function sourceNode(source: Source): ScholarlyArticle | CreativeWork {
  const {authors, container, doi, studyType, title, year} = source
  const [link] = sourceLinks(source)
  return {
    '@type': studyType === 'expert-opinion' ? 'CreativeWork' : 'ScholarlyArticle',
    name: title ?? undefined,
    // One line of names, as it was printed: who is who in it is not known.
    creditText: authors ?? undefined,
    datePublished: year ? String(year) : undefined,
    isPartOf: container ? {'@type': 'CreativeWork', name: container} : undefined,
    identifier: doi ? {'@type': 'PropertyValue', propertyID: 'DOI', value: doi} : undefined,
    url: link?.href,
  }
}
