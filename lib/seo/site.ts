import type {FigureImage} from '@/lib/images/image-url'

/** What metadata and structured data say about the site itself. */
export interface Site {
  /** Public address without a trailing slash. */
  url: string
  name: string
  description: string | null
  logo: FigureImage | null
  /** Profiles of the site on social networks. */
  profiles: readonly string[]
  /** Path of the page that says how the site works. */
  publishingPrinciples: string | null
  /** Path of the page that says who owns the site and who pays for it. */
  ownershipFundingInfo: string | null
  /** False where search engines are to stay away. */
  isPublic: boolean
}

/** The absolute address of a path of the site. */
export function absoluteUrl(site: Pick<Site, 'url'>, path: string): string {
  return new URL(path, site.url).href
}
