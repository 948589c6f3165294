import type {Figure} from '@/lib/content/types'
import {imageSources} from '@/lib/images/image-url'
import {absoluteHref, type PageAddress} from '@/lib/links/absolute-href'
import {anchor, element, words} from './element'

/** Wide enough for a reader's column on any screen, and no burden on a phone. */
const WIDTH = 1200

/** A picture with its caption and its credit; nothing without a picture. */
export function figureHtml(page: PageAddress, figure: Figure | null | undefined): string {
  const picture = pictureHtml(page, figure)
  if (!figure || picture === '') return ''
  const caption = [words(figure.caption), creditHtml(page, figure.credit)].filter(Boolean)
  return element(
    'figure',
    {},
    picture,
    caption.length > 0 ? element('figcaption', {}, caption.join(' ')) : '',
  )
}

/** A picture alone. */
export function pictureHtml(page: PageAddress, figure: Figure | null | undefined): string {
  const sources = imageSources(figure, {widths: [WIDTH]})
  if (!sources) return ''
  const {height, src, width} = sources
  const alt = figure?.decorative ? '' : (figure?.alt ?? '')
  return element('img', {src: new URL(src, page.site.url).href, alt, width, height})
}

function creditHtml(page: PageAddress, credit: Figure['credit']): string {
  const name = credit?.text ?? credit?.person?.name
  if (!credit || !name) return ''
  const href = absoluteHref(page, {reference: credit.person, href: credit.url})
  return element('small', {}, 'Credit: ', anchor(href, words(name)))
}
