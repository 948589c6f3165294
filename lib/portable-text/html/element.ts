import {escapeHTML} from '@portabletext/to-html'

type Attribute = string | number | null | undefined

/** Elements that have no end tag. */
const VOID = new Set(['br', 'img'])

/**
 * The HTML of an element. Attributes are escaped, those without a value left out; children are HTML
 * already: words go through {@link words}.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, Attribute>>,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeHTML(String(value))}"`)
    .join('')
  const start = `<${name}${written}>`
  return VOID.has(name) ? start : `${start}${children.join('')}</${name}>`
}

/** Words as HTML; nothing when there are none. */
export function words(text: string | null | undefined): string {
  return escapeHTML(text ?? '')
}

/** A paragraph of words; nothing when there are none. */
export function paragraph(text: string | null | undefined): string {
  return text ? element('p', {}, words(text)) : ''
}

/** A link around HTML, or the HTML alone where there is nothing to link to. */
export function anchor(href: string | undefined, html: string, rel?: string): string {
  return href ? element('a', {href, rel}, html) : html
}
