import type {Article, PersonLink, Source} from '@/lib/content/types'
import {formatDate} from '@/lib/format/date'
import {LOCALE} from '@/lib/format/locale'
import {hrefFor} from '@/lib/routes'
import {absoluteUrl, type Site} from '@/lib/seo/site'
import {titleOf, UPDATE_KINDS} from '@/sanity/schema/vocabulary'
import {withCitations} from '../citations'
import {sourceLinks} from '../source-links'
import type {MarkdownContext} from './block-markdown'
import {figureMarkdown} from './block-markdown'
import {bodyMarkdown} from './body-markdown'
import {line, link, plain, stacked} from './inline'

/**
 * An article as a Markdown document: front matter in YAML, the text, and its sources as footnotes
 * (https://github.github.com/gfm/ has tables, GitHub's and Pandoc's dialects the footnotes).
 */
export function articleMarkdown(
  site: Site,
  article: Article,
  disclosures: MarkdownContext['disclosures'],
): string {
  const url = absoluteUrl(site, hrefFor(article))
  const page = {site, url, disclosures}
  const {body, sources} = withCitations(article.body)
  return `${stacked(
    frontMatter(site, article, url),
    `# ${line(article.title)}`,
    plain(article.standfirst),
    figureMarkdown(page, article.mainImage),
    listOf('Key takeaways', (article.keyTakeaways ?? []).map(line)),
    bodyMarkdown(page, body),
    listOf('Changes since publication', (article.updateNotes ?? []).map(changeLine)),
    ...sources.map(({number, source}) => `[^${number}]: ${sourceMarkdown(source)}`),
  )}\n`
}

/** JSON's strings are YAML's too (https://yaml.org/spec/1.2.2/, chapter 1.2). */
function frontMatter(site: Site, article: Article, url: string): string {
  const {authors, experts, publishedAt, topics, updatedAt} = article
  const review = article.review?.isCurrent ? article.review : null
  const fields: [name: string, value: unknown][] = [
    ['title', article.title],
    ['description', article.standfirst],
    ['url', url],
    ['language', LOCALE],
    ['publisher', site.name],
    ['authors', authors.map(personLine(site))],
    ['experts', experts.map(personLine(site))],
    ['reviewed_by', review ? personLine(site)(review.reviewer) : null],
    ['reviewed', review?.date],
    ['published', publishedAt],
    ['updated', updatedAt],
    ['topics', topics.map(({title}) => title)],
    ['funding', article.funding],
    ['use_of_ai', article.aiNote],
  ]
  const lines = fields
    .filter(([, value]) => value && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  return ['---', ...lines, '---'].join('\n')
}

function personLine(site: Site) {
  return (person: PersonLink): string => `${person.name} <${absoluteUrl(site, hrefFor(person))}>`
}

function listOf(title: string, items: readonly string[]): string {
  if (items.length === 0) return ''
  return stacked(`## ${title}`, items.map((item) => `- ${item}`).join('\n'))
}

function changeLine({date, kind, note}: NonNullable<Article['updateNotes']>[number]): string {
  const what = [formatDate(date), kind ? titleOf(UPDATE_KINDS, kind) : ''].filter(Boolean)
  return line([what.join(', '), note].filter(Boolean).join(': '))
}

function sourceMarkdown(source: Source): string {
  const where = [source.container, source.year].filter(Boolean).join(', ')
  const authors = source.authors ? `${source.authors.replace(/\.?\s*$/, '.')} ` : ''
  const links = sourceLinks(source).map(({href, label}) => link(href, line(label)))
  const words = line(`${authors}${source.title ?? ''}. ${where ? `${where}.` : ''}`)
  return [words, ...links].join(' ')
}
