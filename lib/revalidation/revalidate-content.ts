import 'server-only'
import {revalidatePath, revalidateTag} from 'next/cache'
import {servedPages} from '../page-cache/served-pages'
import {hrefFor} from '../routes'
import type {ContentChange} from './content-change'
import type {StalePages} from './render-pages'
import {slugGone, tagsForChange} from './tags-for-change'
import {isTaggedType} from './tags'

/**
 * Marks every page that a change concerns as stale and returns their paths, for the caller to render
 * again at once. `'max'` keeps the stale page available meanwhile, so no reader waits and an outage
 * of the Content Lake costs no page; only an address that is gone expires immediately.
 */
export function revalidateContent(change: ContentChange): StalePages {
  const tags = tagsForChange(change)
  const own = new Set<string>()
  for (const tag of tags) revalidateTag(tag, 'max')
  if (isTaggedType(change.type)) {
    const gone = slugGone(change)
    if (gone) revalidatePath(hrefFor({_type: change.type, slug: gone}))
    const slug = change.after?.slug
    if (slug) own.add(hrefFor({_type: change.type, slug}))
  }
  const showing = new Set(servedPages().withTags(tags))
  return {own: [...own], others: [...showing.difference(own)]}
}
