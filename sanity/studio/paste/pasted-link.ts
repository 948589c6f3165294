import {LINK_SCHEMES} from '../../schema/validation/links.ts'

/** Where a pasted link leads: to a page of this site, to another site, or nowhere. */
export type PastedLink =
  | {readonly kind: 'page'; readonly slug: string}
  | {readonly kind: 'web'; readonly href: string}
  | {readonly kind: 'nowhere'}

/** Google Docs sends its readers through this address; the true one is a parameter. */
const GOOGLE_REDIRECT = /^https?:\/\/www\.google\.com\/url\?/

/**
 * Reads the address of a pasted link. Relative ones can only mean pages that were moved here, and
 * keep the last part of their address. `origin` is that of this site.
 */
export function readLink(address: string, origin: string): PastedLink {
  const href = trueAddress(address.trim())
  if (href.startsWith('#') || !URL.canParse(href, origin)) return {kind: 'nowhere'}
  const url = new URL(href, origin)
  if (url.origin === origin) {
    const slug = url.pathname.split('/').findLast(Boolean)
    return slug ? {kind: 'page', slug} : {kind: 'nowhere'}
  }
  const isSafe = LINK_SCHEMES.includes(url.protocol.slice(0, -1))
  return isSafe ? {kind: 'web', href} : {kind: 'nowhere'}
}

function trueAddress(href: string): string {
  if (!GOOGLE_REDIRECT.test(href)) return href
  return new URL(href).searchParams.get('q') ?? href
}
