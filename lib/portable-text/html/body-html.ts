import {type PortableTextComponents, toHTML} from '@portabletext/to-html'
import type {BodyBlock, BodyBlockOf, SimpleText} from '@/lib/content/types'
import {type Measure, quantityText} from '@/lib/format/quantity'
import {absoluteHref} from '@/lib/links/absolute-href'
import {relFor} from '@/lib/links/rel'
import type {CitationMark} from '../citations'
import {readableBlocks} from '../readable-blocks'
import {type Section, sections} from '../sections'
import {type DisclosureBlock, withDisclosure} from '../with-disclosure'
import {calloutTitle, cardHtml, disclosureHtml, type HtmlContext} from './block-html'
import {anchor, element, words} from './element'

/**
 * A text as HTML that stands on its own: absolute addresses, no classes, no scripts, and the
 * disclosure before the first link that somebody profits from. The sources of a body are numbered by
 * `withCitations` beforehand.
 */
export function bodyHtml(
  page: HtmlContext,
  blocks: readonly (BodyBlock | SimpleText[number])[],
): string {
  return textHtml(page, withDisclosure(readableBlocks<BodyBlock | SimpleText[number]>(blocks)))
}

function textHtml(
  page: HtmlContext,
  blocks: (BodyBlock | SimpleText[number] | DisclosureBlock)[],
): string {
  const headings = new Map(sections(blocks).map((section) => [section.key, section]))
  return toHTML(blocks, {components: components(page, headings), onMissingComponent: false})
}

interface LinkMark {
  _type: 'link'
  href: string | null
  relationship: string | null
}

interface InternalLinkMark {
  _type: 'internalLink'
  reference: {_type: string; slug: string | null} | null
}

function components(
  page: HtmlContext,
  headings: ReadonlyMap<string, Section>,
): PortableTextComponents {
  const cards = Object.entries(cardHtml).map(([type, html]) => [
    type,
    ({value}: {value: never}) => html(page, value),
  ])
  return {
    types: {
      ...Object.fromEntries(cards),
      callout: ({value}: {value: BodyBlockOf<'callout'>}) =>
        element(
          'aside',
          {},
          element('p', {}, calloutTitle(value)),
          textHtml(page, readableBlocks(value.body)),
        ),
      disclosure: ({value}: {value: DisclosureBlock}) => disclosureHtml(page, value),
      quantity: ({value}: {value: Measure}) => words(quantityText(value)),
    },
    marks: {
      link: ({children, value}: {children: string; value?: LinkMark}) =>
        anchor(absoluteHref(page, {href: value?.href}), children, relFor(value?.relationship)),
      internalLink: ({children, value}: {children: string; value?: InternalLinkMark}) =>
        anchor(absoluteHref(page, {reference: value?.reference}), children),
      citation: ({children, value}: {children: string; value?: CitationMark}) =>
        children +
        (value?.cited ?? []).map(({id, number}) => citationHtml(page, id, number)).join(''),
    },
    block: {
      section: ({children, value}) =>
        headingHtml('h2', `${headings.get(value._key ?? '')?.number ?? ''}. ${children}`),
      h2: ({children}) => headingHtml('h2', children),
      h3: ({children}) => headingHtml('h3', children),
    },
    unknownType: () => '',
  }
}

function headingHtml(name: 'h2' | 'h3', html: string | undefined): string {
  return element(name, {}, html ?? '')
}

function citationHtml({url}: HtmlContext, id: string, number: number): string {
  return element('sup', {}, anchor(`${url}#${id}`, `[${number}]`))
}
