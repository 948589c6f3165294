import type {Site} from '@/lib/seo/site'
import {type ContentLink, linkHref} from './link-href'

/** A page as others see it, who do not know what its relative links are relative to. */
export interface PageAddress {
  site: Pick<Site, 'url'>
  /** Absolute address of the page. */
  url: string
}

/** Where a link of a page leads, seen from elsewhere; `undefined` when it leads nowhere. */
export function absoluteHref(page: PageAddress, link: ContentLink): string | undefined {
  const href = linkHref(link)
  if (href === undefined) return undefined
  return href.startsWith('/') ? page.site.url + href : URL.parse(href, page.url)?.href
}
