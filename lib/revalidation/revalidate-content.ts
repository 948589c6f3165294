import 'server-only'
import {revalidatePath, revalidateTag} from 'next/cache'
import {servedPages} from '../page-cache/served-pages'
import {hrefFor} from '../routes'
import type {ContentChange} from './content-change'
import {slugGone, tagsForChange} from './tags-for-change'
import {isTaggedType} from './tags'

/**
 * Marks every page that a change concerns as stale and returns their paths, for the caller to render
 * again at once. `'max'` keeps the stale page available meanwhile, so no reader waits and an outage
 * of the Content Lake costs no page; only an address that is gone expires immediately.
 */
export function revalidateContent(change: ContentChange): string[] {
  const tags = tagsForChange(change)
  const paths = new Set(servedPages().withTags(tags))
  for (const tag of tags) revalidateTag(tag, 'max')
  if (isTaggedType(change.type)) {
    const gone = slugGone(change)
    if (gone) revalidatePath(hrefFor({_type: change.type, slug: gone}))
    const slug = change.after?.slug
    if (slug) paths.add(hrefFor({_type: change.type, slug}))
  }
  return [...paths]
}
