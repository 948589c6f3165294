import type {Article} from '@/lib/content/types'
import {formatDate} from '@/lib/format/date'
import {titleOf, UPDATE_KINDS} from '@/sanity/schema/vocabulary'
import type {CitedSource} from '../citations'
import type {HtmlContext} from './block-html'
import {bodyHtml} from './body-html'
import {element, words} from './element'
import {figureHtml} from './figure-html'
import {sourcesHtml} from './sources-html'

/** What of an article is read: its body with the sources numbered, and what stands around it. */
type ReadArticle = Pick<Article, 'body' | 'keyTakeaways' | 'mainImage' | 'updateNotes'> & {
  sources: readonly CitedSource[]
}

/** The whole of an article as HTML that stands on its own, below its title. */
export function articleHtml(page: HtmlContext, article: ReadArticle): string {
  return [
    figureHtml(page, article.mainImage),
    takeawaysHtml(article.keyTakeaways),
    bodyHtml(page, article.body),
    sourcesHtml(article.sources.map(({source}) => source)),
    changesHtml(article.updateNotes),
  ].join('')
}

function takeawaysHtml(takeaways: Article['keyTakeaways']): string {
  if (!takeaways?.length) return ''
  const items = takeaways.map((takeaway) => element('li', {}, words(takeaway)))
  return element('h2', {}, 'Key takeaways') + element('ul', {}, ...items)
}

function changesHtml(notes: Article['updateNotes']): string {
  if (!notes?.length) return ''
  const items = notes.map(({date, kind, note}) => {
    const what = [formatDate(date), kind ? titleOf(UPDATE_KINDS, kind) : ''].filter(Boolean)
    return element('li', {}, words([what.join(', '), note].filter(Boolean).join(': ')))
  })
  return element('h2', {}, 'Changes since publication') + element('ul', {}, ...items)
}
