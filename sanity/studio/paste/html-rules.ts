import type {DeserializerRule} from '@portabletext/html'
import {isCreditLine, isVideoAddress} from '../../schema/validation/leftovers.ts'

type Values = {_type: string; [field: string]: unknown}

/** What stands around an article on a page and never belongs to it. */
const FURNITURE = 'nav, footer, form, button, script, style, noscript, template, svg, select'

const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, ul, ol, blockquote, figure, table, div, section, iframe'

/**
 * Rules that are asked before those of `@portabletext/html`, which know Google Docs and Word: what
 * site builders such as Webflow make of an article.
 */
export const HTML_RULES: DeserializerRule[] = [
  rule((element) => (element.matches(FURNITURE) ? [] : undefined)),
  rule((element, {block}) => {
    const image = element.matches('figure') ? element.querySelector('img') : undefined
    return image ? block(pictureOf(image, element.querySelector('figcaption'))) : undefined
  }),
  rule((element, {block}) => (element.matches('img') ? block(pictureOf(element)) : undefined)),
  rule((element, {block}) => {
    const frame = element.matches('figure, iframe') ? frameOf(element) : undefined
    const video = frame ? videoOf(frame) : undefined
    return video ? block(video) : undefined
  }),
  // A `div` with nothing but words is a paragraph of some builders.
  rule((element, {next}) => {
    if (!element.matches('div') || element.querySelector(BLOCKS) || element.closest('li')) return
    const paragraph: Values = {_type: 'block', style: 'normal', children: next(element.childNodes)}
    return paragraph
  }),
]

type Result = ReturnType<DeserializerRule['deserialize']>

interface Tools {
  next: Parameters<DeserializerRule['deserialize']>[1]
  block: (values: Values) => Result
}

function rule(convert: (element: Element, tools: Tools) => Result): DeserializerRule {
  return {
    deserialize(node, next, createBlock) {
      return node instanceof Element ? convert(node, {next, block: createBlock}) : undefined
    },
  }
}

/** The picture without its file, which stays on its site, but with everything said about it. */
function pictureOf(image: Element, figcaption?: Element | null): Values {
  const alt = image.getAttribute('alt')?.trim()
  const address = image.getAttribute('src') ?? ''
  const words = figcaption?.textContent?.trim()
  const isCredit = words !== undefined && isCreditLine(words)
  const isOnTheWeb = /^https?:\/\//.test(address)
  return {
    _type: 'figure',
    ...(alt ? {alt} : {}),
    ...(words && !isCredit ? {caption: words} : {}),
    ...(isCredit || isOnTheWeb
      ? {credit: {...(isCredit ? {text: words} : {}), ...(isOnTheWeb ? {url: address} : {})}}
      : {}),
  }
}

function frameOf(element: Element): Element | null {
  return element.matches('iframe') ? element : element.querySelector('iframe')
}

function videoOf(frame: Element): Values | undefined {
  const address = frame.getAttribute('src')?.replace(/^\/\//, 'https://')
  if (!isVideoAddress(address)) return undefined
  const title = frame.getAttribute('title')?.trim()
  const provider = new URL(address).hostname.includes('vimeo') ? 'vimeo' : 'youtube'
  return {_type: 'video', provider, url: address, ...(title ? {title} : {})}
}
