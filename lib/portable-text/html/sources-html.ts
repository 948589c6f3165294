import type {Source} from '@/lib/content/types'
import {sourceLinks} from '../source-links'
import {anchor, element, words} from './element'

/** What a text rests on, as the list at its end; nothing without any. */
export function sourcesHtml(sources: readonly Source[]): string {
  if (sources.length === 0) return ''
  const entries = sources.map((source) => element('li', {}, sourceHtml(source)))
  return element('h2', {}, 'Sources') + element('ol', {}, ...entries)
}

function sourceHtml(source: Source): string {
  const where = [source.container, source.year].filter(Boolean).join(', ')
  const authors = source.authors ? `${source.authors.replace(/\.?\s*$/, '.')} ` : ''
  const links = sourceLinks(source).map(({href, label}) => anchor(href, words(label)))
  return [
    words(authors) + element('cite', {}, words(source.title)) + words(where ? `. ${where}.` : '.'),
    ...links,
  ].join(' ')
}
