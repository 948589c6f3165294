import type {Site} from '@/lib/seo/site'

/** The year from which on this site names its entries so: RFC 4151 wants a date with each name. */
const SINCE = '2026'

/**
 * A name of a document that lasts: `tag:chalk.example,2026:article-how-to-hinge`. It carries the
 * document's id and not its address, which editors may change (RFC 4151, RFC 4287 section 4.2.6).
 */
export function feedId(site: Pick<Site, 'url'>, documentId: string): string {
  return `tag:${new URL(site.url).hostname},${SINCE}:${encodeURIComponent(documentId)}`
}
