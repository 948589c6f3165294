import type {RELATIONSHIPS, UNITS} from '../schema/vocabulary.ts'
import {reference, references, type Reference, type ValueOf} from './document.ts'
import type {Slugs, SourceSlug} from './slugs.ts'

/** How the site stands to the owner of a linked page; `rel` and the disclosure derive from it. */
export type LinkRelationship = ValueOf<typeof RELATIONSHIPS>

type Annotation =
  | {_type: 'link'; href: string; relationship: LinkRelationship}
  | {_type: 'internalLink'; reference: Reference}
  | {_type: 'citation'; sources: Reference[]}

/** A measure in metric units; `upTo` ends a range. */
export type Quantity = {
  _type: 'quantity'
  value: number
  upTo?: number
  unit: ValueOf<typeof UNITS>
}

/** A marked stretch of a sentence, to be interpolated into the template tags below. */
export interface Inline {
  text: string
  decorator?: 'strong' | 'em'
  annotation?: Annotation
  /** Stands in the line instead of the text. */
  quantity?: Quantity
}

type Span = {_type: 'span'; text: string; marks: string[]}
type RichText = {children: (Span | Quantity)[]; markDefs: (Annotation & {_key: string})[]}

/** A text block; its style and list are those of the body schema. */
export type TextBlock = RichText & {
  _type: 'block'
  style: 'normal' | 'h2' | 'h3' | 'section'
  listItem?: 'bullet' | 'number'
  level?: number
}

/** Strongly emphasized words. */
export function strong(text: string): Inline {
  return {text, decorator: 'strong'}
}

/** Emphasized words. */
export function em(text: string): Inline {
  return {text, decorator: 'em'}
}

/** A link off the site (or mailto:), with the relationship that its disclosure derives from. */
export function link(
  text: string,
  href: string,
  relationship: LinkRelationship = 'editorial',
): Inline {
  return {text, annotation: {_type: 'link', href, relationship}}
}

/** A link to a document of this site: it follows the document when its slug changes. */
export function internalLink<Type extends keyof Slugs>(
  text: string,
  type: Type,
  slug: Slugs[Type],
): Inline {
  return {text, annotation: {_type: 'internalLink', reference: reference(type, slug)}}
}

/** Words that rest on sources. */
export function cited(text: string, ...sources: [SourceSlug, ...SourceSlug[]]): Inline {
  return {text, annotation: {_type: 'citation', sources: references('source', sources)}}
}

/** A measure, which readers see in their own units. */
export function quantity(value: number, unit: Quantity['unit'], upTo?: number): Quantity {
  return {_type: 'quantity', value, upTo, unit}
}

/** A measure among the words of a sentence. */
export function measure(value: number, unit: Quantity['unit'], upTo?: number): Inline {
  return {text: unit, quantity: quantity(value, unit, upTo)}
}

/** Template tag for plain text: line breaks and indentation of the source become single spaces. */
export function prose(strings: TemplateStringsArray): string {
  return oneLine(strings.join('')).trim()
}

/** Template tag for a paragraph. */
export function paragraph(strings: TemplateStringsArray, ...inlines: Inline[]): TextBlock {
  return {_type: 'block', style: 'normal', ...richText(strings, inlines)}
}

/** Template tag for the text of a list item. */
export function item(strings: TemplateStringsArray, ...inlines: Inline[]): RichText {
  return richText(strings, inlines)
}

/** A numbered section heading; the site prints the numeral, the text has none. */
export function section(text: string): TextBlock {
  return heading('section', text)
}

/** A heading of the second level. */
export function h2(text: string): TextBlock {
  return heading('h2', text)
}

/** A heading of the third level. */
export function h3(text: string): TextBlock {
  return heading('h3', text)
}

/** A list with bullets: one block per item. */
export function bullets(...items: RichText[]): TextBlock[] {
  return items.map((text) => listBlock('bullet', text))
}

/** A list with numbers: one block per item. */
export function numbered(...items: RichText[]): TextBlock[] {
  return items.map((text) => listBlock('number', text))
}

function heading(style: 'section' | 'h2' | 'h3', text: string): TextBlock {
  return {_type: 'block', style, markDefs: [], children: [{_type: 'span', text, marks: []}]}
}

function listBlock(listItem: 'bullet' | 'number', text: RichText): TextBlock {
  return {_type: 'block', style: 'normal', listItem, level: 1, ...text}
}

function richText(strings: TemplateStringsArray, inlines: Inline[]): RichText {
  const last = strings.length - 1
  const pieces = strings.flatMap((string, index) => {
    const text = trimEnds(oneLine(string), {start: index === 0, end: index === last})
    const inline = inlines[index]
    return inline ? [{text}, inline] : [{text}]
  })
  const markDefs: RichText['markDefs'] = []
  const children = pieces
    .filter((piece: Inline) => piece.text !== '')
    .map((piece: Inline): Span | Quantity => {
      if (piece.quantity) return piece.quantity
      const marks: string[] = piece.decorator ? [piece.decorator] : []
      if (piece.annotation) {
        const key = `link${markDefs.length}`
        markDefs.push({_key: key, ...piece.annotation})
        marks.push(key)
      }
      return {_type: 'span', text: piece.text, marks}
    })
  return {children, markDefs}
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ')
}

function trimEnds(text: string, {start, end}: {start: boolean; end: boolean}): string {
  const left = start ? text.trimStart() : text
  return end ? left.trimEnd() : left
}
