import 'server-only'
import {imageSources} from '@/lib/images/image-url'
import {client} from '@/sanity/client'
import {IS_EMBEDDED, LAKE_PATH} from '@/sanity/env'
import type {SocialCard} from './social-card'

/** A card without its picture is still a card. */
const PATIENCE_MS = 5000

/** The square picture of a card as a `data:` address; nothing when it cannot be had now. */
export async function readPicture(
  picture: SocialCard['picture'],
  width: number,
): Promise<string | undefined> {
  const sources = imageSources(picture, {widths: [width], aspect: 1})
  if (!sources) return undefined
  const address = new URL(whereTheSiteReads(sources.src))
  address.searchParams.delete('auto')
  address.searchParams.set('fm', 'jpg')
  try {
    const response = await fetch(address, {
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    if (!response.ok || response.headers.get('content-type') !== 'image/jpeg') return undefined
    const bytes = Buffer.from(await response.arrayBuffer())
    return `data:image/jpeg;base64,${bytes.toString('base64')}`
  } catch {
    return undefined
  }
}

/** The lake is next door: its pictures need not come by the site's public address. */
function whereTheSiteReads(src: string): string {
  return IS_EMBEDDED ? `${client.config().apiHost}${src.slice(LAKE_PATH.length)}` : src
}
