import 'server-only'
import {formatList} from '@/lib/format/list'
import {shownDocuments} from '@/lib/revalidation/shown-documents'
import {documentTag, isTaggedType, type TaggedType} from '@/lib/revalidation/tags'
import type {SocialCard} from '@/lib/social-cards/social-card'
import {SOCIAL_CARD_QUERY} from '@/sanity/queries/social-cards'
import {fetchContent} from './fetch-content'
import {getSettings} from './get-settings'
import {getSite} from './get-site'
import {tagPage} from './tag-page'

/** The card of pages that are made from no one document. */
const OF_THE_SITE = 'site'

const KINDS: Readonly<Record<TaggedType, string>> = {
  article: 'Article',
  program: 'Training program',
  exercise: 'Exercise',
  person: 'Author',
  topic: 'Topic',
  page: '',
}

/** The card of a document's page, or of the site as a whole; `null` when there is no such page. */
export async function getSocialCard(type: string, slug: string): Promise<SocialCard | null> {
  const site = await getSite()
  if (type === OF_THE_SITE) {
    const settings = await getSettings()
    return {
      site: site.name,
      title: settings?.tagline ?? site.name,
      line: site.description ?? '',
      picture: null,
    }
  }
  if (!isTaggedType(type)) return null
  const document = await fetchContent(SOCIAL_CARD_QUERY, {type, slug})
  await tagPage([documentTag(type, slug), ...shownDocuments(document)])
  if (!document?.title) return null
  const people = document.people.map(({name}) => name)
  return {
    site: site.name,
    title: document.title,
    line: people.length > 0 ? `By ${formatList(people)}` : (document.jobTitle ?? KINDS[type]),
    picture: document.picture,
  }
}
