import {tagsForChange} from '@/lib/revalidation/tags-for-change'
import {
  CONTENT_CHANGE_FILTER,
  CONTENT_CHANGE_PROJECTION,
  contentChangeSchema,
} from '@/lib/revalidation/content-change'
import type {Tag} from '@/lib/revalidation/tags'
import {evaluateDelta} from '@/sanity/lake/groq/delta'
import {createDocumentIndex} from '@/sanity/lake/groq/document-index'
import type {StoredDocument} from '@/sanity/lake/documents/types'
import type {Publication} from './publication'
import {renderOn, type Rendered} from './site-in-memory'
import {ROUTES} from './site-routes'

/** The whole site, rendered: what each address shows and is tagged with. */
export type RenderedSite = ReadonlyMap<string, Rendered>

/** Renders every address of the site from a publication, but those that are not wanted. */
export async function renderSite(
  documents: Publication,
  isWanted: (path: string) => boolean = () => true,
): Promise<RenderedSite> {
  const index = createDocumentIndex([...documents.values()])
  const addresses = ROUTES.flatMap((route) => [...route.addresses])
  const rendered = addresses
    .filter(([path]) => isWanted(path))
    .map(async ([path, render]): Promise<[string, Rendered]> => [
      path,
      await renderOn(index, render),
    ])
  return new Map(await Promise.all(rendered))
}

/** The addresses whose text is another one. */
export function changedAddresses(before: RenderedSite, after: RenderedSite): string[] {
  return [...after.keys()].filter((path) => before.get(path)?.text !== after.get(path)?.text)
}

/** The addresses that the webhook of a change makes the site render again. */
export function staleAddresses(
  site: RenderedSite,
  before: StoredDocument | null,
  after: StoredDocument | null,
): string[] {
  const tags = new Set(tagsOfWebhook(before, after))
  return [...site].filter(([, page]) => !tags.isDisjointFrom(page.tags)).map(([path]) => path)
}

function tagsOfWebhook(before: StoredDocument | null, after: StoredDocument | null): Tag[] {
  const rule = {filter: CONTENT_CHANGE_FILTER, projection: CONTENT_CHANGE_PROJECTION}
  const {matched, body} = evaluateDelta(rule, {before, after, now: new Date()})
  return matched ? tagsForChange(contentChangeSchema.parse(body)) : []
}
