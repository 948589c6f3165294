import {hrefFor} from '@/lib/routes'

/** A link of content: to a document (when it still exists), or to an address. */
export interface ContentLink {
  href?: string | null
  reference?: {_type: string; slug: string | null} | null
}

/**
 * Schemes that editors may link to. Everything else, `javascript:` above all, is refused here as
 * well as in the Studio, because documents can be written past the Studio's validation.
 */
const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** Where a link leads, or `undefined` when it leads nowhere and is to be shown as plain text. */
export function linkHref({href, reference}: ContentLink): string | undefined {
  if (reference?.slug) return hrefFor({_type: reference._type, slug: reference.slug})
  if (!href) return undefined
  if (/^\/(?![/\\])/.test(href) || href.startsWith('#')) return href
  const url = URL.parse(href)
  return url && SCHEMES.has(url.protocol) ? href : undefined
}
