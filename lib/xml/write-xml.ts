import {XMLBuilder} from 'fast-xml-parser'

/**
 * A part of a document by the names of its elements: `@name` is an attribute, `#text` the text of an
 * element that has some; a list repeats the element, and what is `undefined` is left out.
 */
export type XmlNode =
  | string
  | number
  | undefined
  | readonly XmlNode[]
  | {readonly [name: string]: XmlNode}

/** Characters that XML 1.0 cannot carry, not even escaped: https://www.w3.org/TR/xml/#charsets */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#text',
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
  format: true,
})

/** An XML document of one root element. Every text and attribute is escaped. */
export function writeXml(root: Readonly<Record<string, XmlNode>>): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${builder.build(root)}`.replace(FORBIDDEN, '')
}
