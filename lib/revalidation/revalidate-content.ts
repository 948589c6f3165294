import 'server-only'
import {revalidatePath, revalidateTag} from 'next/cache'
import {changeJournal, type ContentEvent} from '../page-cache/change-journal'
import {servedPages, type Cause} from '../page-cache/served-pages'
import {hrefFor} from '../routes'
import type {ContentChange} from './content-change'
import type {StalePages} from './render-pages'
import {pathsGone, tagsForChange} from './tags-for-change'
import {isTaggedType} from './tags'

/**
 * Marks every page that a change concerns as stale and returns their paths, for the caller to render
 * again at once. `'max'` keeps the stale page available meanwhile, so no reader waits and an outage
 * of the Content Lake costs no page; only an address that is gone expires immediately.
 * `transaction` is the id that the webhook names, for those who ask why later.
 */
export function revalidateContent(change: ContentChange, transaction: string | null): StalePages {
  const tags = tagsForChange(change)
  const own = new Set<string>()
  for (const tag of tags) revalidateTag(tag, 'max')
  const slug = change.after?.slug
  if (slug && isTaggedType(change.type)) own.add(hrefFor({_type: change.type, slug}))
  const showing = new Set(servedPages().withTags(tags))
  for (const path of pathsGone(change, showing)) revalidatePath(path)
  note(change, {tags, transaction, own, showing})
  return {own: [...own], others: [...showing.difference(own)]}
}

interface Effect {
  tags: readonly string[]
  transaction: string | null
  own: ReadonlySet<string>
  showing: ReadonlySet<string>
}

/** Keeps in mind what became stale and why: the Studio shows it to editors. */
function note(change: ContentChange, {tags, transaction, own, showing}: Effect): void {
  const {id, type, after} = change
  const at = Date.now()
  const revision = after ? (change.revision ?? null) : null
  const pages = showing.size
  changeJournal().note({
    at,
    id,
    type,
    action: actionOf(change),
    revision,
    transaction,
    tags: [...tags],
    pages,
  })
  const cause: Cause = {by: 'content', type, id, transaction}
  for (const path of showing) servedPages().invalidate(path, {at, cause, isOwn: own.has(path)})
}

function actionOf({before, after}: ContentChange): ContentEvent['action'] {
  if (!after) return 'removed'
  return before ? 'changed' : 'published'
}
