import {portableTextToMarkdown} from '@portabletext/markdown'
import type {BodyBlock, BodyBlockOf, SimpleText} from '@/lib/content/types'
import {type Measure, quantityText} from '@/lib/format/quantity'
import {absoluteHref} from '@/lib/links/absolute-href'
import {calloutTone} from '../callout-tone'
import type {CitationMark} from '../citations'
import {readableBlocks} from '../readable-blocks'
import {type Section, sections} from '../sections'
import {type DisclosureBlock, withDisclosure} from '../with-disclosure'
import {cardMarkdown, disclosureMarkdown, type MarkdownContext} from './block-markdown'
import {line, link, quoted, stacked} from './inline'

type Block = BodyBlock | SimpleText[number]

/**
 * A text as Markdown with absolute addresses. Citations are footnotes by the numbers that
 * `withCitations` gave them; whoever calls writes the notes.
 */
export function bodyMarkdown(page: MarkdownContext, blocks: readonly Block[]): string {
  return textMarkdown(page, withDisclosure(readableBlocks<Block>(blocks)))
}

function textMarkdown(page: MarkdownContext, blocks: (Block | DisclosureBlock)[]): string {
  const headings = new Map(sections(blocks).map((section) => [section.key, section]))
  return portableTextToMarkdown(blocks, renderers(page, headings))
}

interface LinkMark {
  _type: 'link'
  href: string | null
}

interface InternalLinkMark {
  _type: 'internalLink'
  reference: {_type: string; slug: string | null} | null
}

function renderers(
  page: MarkdownContext,
  headings: ReadonlyMap<string, Section>,
): Parameters<typeof portableTextToMarkdown>[1] {
  const cards = Object.entries(cardMarkdown).map(([type, markdown]) => [
    type,
    ({value}: {value: never}) => markdown(page, value),
  ])
  return {
    types: {
      ...Object.fromEntries(cards),
      callout: ({value}: {value: BodyBlockOf<'callout'>}) => calloutMarkdown(page, value),
      disclosure: ({value}: {value: DisclosureBlock}) => disclosureMarkdown(page, value),
      quantity: ({value}: {value: Measure}) => line(quantityText(value)),
    },
    marks: {
      link: ({children, value}: {children: string; value?: LinkMark}) =>
        link(absoluteHref(page, {href: value?.href}), children),
      internalLink: ({children, value}: {children: string; value?: InternalLinkMark}) =>
        link(absoluteHref(page, {reference: value?.reference}), children),
      citation: ({children, value}: {children: string; value?: CitationMark}) =>
        children + (value?.cited ?? []).map(({number}) => `[^${number}]`).join(''),
    },
    block: {
      section: ({children, value}) =>
        `## ${headings.get(value._key ?? '')?.number ?? ''}. ${children ?? ''}`,
    },
    unknownType: () => '',
  }
}

function calloutMarkdown(page: MarkdownContext, callout: BodyBlockOf<'callout'>): string {
  const title = [calloutTone(callout.tone), callout.title].filter(Boolean).join(': ')
  const body = textMarkdown(page, readableBlocks(callout.body))
  return quoted(stacked(`**${line(title)}**`, body))
}
