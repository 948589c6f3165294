import {createHash} from 'node:crypto'
import type {SanityClient} from '@sanity/client'
import {hrefFor} from '../routes.ts'
import type {ContentChange} from './content-change.ts'
import {slugGone} from './tags-for-change.ts'
import {isTaggedType} from './tags.ts'

/**
 * Writes a redirect document when a published document gets another slug, so that links to its old
 * address keep working, and drops the redirect that occupied the new address. Idempotent: the
 * document id is derived from the path. Throws what `@sanity/client` throws.
 */
export async function keepOldAddress(change: ContentChange, client: SanityClient): Promise<void> {
  const oldSlug = slugGone(change)
  const newSlug = change.after?.slug
  if (!isTaggedType(change.type) || !oldSlug || !newSlug) return
  const from = hrefFor({_type: change.type, slug: oldSlug})
  await client
    .transaction()
    .createOrReplace({
      _id: redirectId(from),
      _type: 'redirect',
      from,
      // Weak, so that the redirect never keeps an editor from deleting the document.
      destination: {reference: {_type: 'reference', _ref: change.id, _weak: true}},
      permanent: true,
    })
    .delete(redirectId(hrefFor({_type: change.type, slug: newSlug})))
    .commit({visibility: 'async'})
}

function redirectId(path: string): string {
  return `redirect-${createHash('sha256').update(path).digest('hex').slice(0, 24)}`
}
