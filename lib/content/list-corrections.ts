import 'server-only'
import {CORRECTIONS_TAG} from '@/lib/revalidation/tags'
import {shownDocuments} from '@/lib/revalidation/shown-documents'
import {CORRECTIONS_QUERY} from '@/sanity/queries/corrections'
import {fetchContent} from './fetch-content'
import {tagPage} from './tag-page'
import type {Correction} from './types'
import {withName} from './with-name'

/** Everything that was wrong in an article and is right now, the newest correction first. */
export async function listCorrections(): Promise<Correction[]> {
  const articles = await fetchContent(CORRECTIONS_QUERY)
  await tagPage([CORRECTIONS_TAG, ...shownDocuments(articles)])
  return articles
    .flatMap((article) => {
      const {_id, _type, slug, title} = withName(article)
      return article.notes.map((note) => ({...note, article: {_id, _type, slug, title}}))
    })
    .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
}
