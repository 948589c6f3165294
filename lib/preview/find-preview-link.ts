import type {SanityClient} from '@sanity/client'
import {hashToken, isExpired, PREVIEW_LINK_TYPE, previewLinkSchema} from './preview-link.ts'
import type {Reading} from './reading.ts'

const QUERY = '*[_type == $type && tokenHash == $tokenHash][0]'

/**
 * What somebody with the token of a preview link gets to read now. Asked for every page: a link that
 * is withdrawn ends at once. Rejects when the content source does not answer.
 */
export async function readingOfToken(
  token: string,
  client: SanityClient,
  now: number,
): Promise<Extract<Reading, {kind: 'link' | 'ended'}>> {
  const tokenHash = hashToken(token)
  if (tokenHash === undefined) return {kind: 'ended', because: 'withdrawn'}
  const params = {type: PREVIEW_LINK_TYPE, tokenHash}
  const found: unknown = await client.fetch(QUERY, params, {perspective: 'raw', cache: 'no-store'})
  const link = previewLinkSchema.safeParse(found)
  if (!link.success) return {kind: 'ended', because: 'withdrawn'}
  if (isExpired(link.data, now)) return {kind: 'ended', because: 'expired'}
  return {kind: 'link', link: link.data}
}
