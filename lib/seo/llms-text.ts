import {line, link, stacked} from '@/lib/portable-text/markdown/inline'
import {hrefFor, markdownPath} from '@/lib/routes'
import {absoluteUrl, type Site} from './site'

/** A document with a page, in a word and a sentence; editors may keep machines from listing it. */
export interface Listed {
  _type: string
  title: string
  slug: string
  summary: string | null
  noIndex: boolean | null
}

/** Lists of documents under the names that they have on the site. */
export type Listings = readonly {title: string; documents: readonly Listed[]}[]

/**
 * What language models are told of the site: what it is, and where each text is, articles as Markdown.
 * https://llmstxt.org/
 */
export function llmsText(site: Site, listings: Listings): string {
  const sections = listings
    .map(({documents, title}) => ({title, documents: documents.filter(({noIndex}) => !noIndex)}))
    .filter(({documents}) => documents.length > 0)
    .map(({documents, title}) =>
      stacked(`## ${title}`, documents.map((document) => entry(site, document)).join('\n')),
    )
  const summary = site.description ? `> ${line(site.description)}` : ''
  return `${stacked(`# ${line(site.name)}`, summary, ...sections)}\n`
}

function entry(site: Site, document: Listed): string {
  const path = document._type === 'article' ? markdownPath(document) : hrefFor(document)
  const name = link(absoluteUrl(site, path), line(document.title))
  return document.summary ? `- ${name}: ${line(document.summary)}` : `- ${name}`
}
