import {type Measure, quantityText} from '@/lib/format/quantity'

/** A piece of a line: words, or an object among them, of which only measures are known. */
interface Inline extends Measure {
  _type?: string
  text?: string | null
}

/** A block of rich text as content may hold it: whatever the Studio requires may still be missing. */
export interface TextBlock {
  _type: string
  style?: string | null
  children?: readonly Inline[] | null
}

/** The text of a block without its marks; a measure reads "40 kg (88 lb)". */
export function textOf({children}: TextBlock): string {
  return (children ?? [])
    .map((inline) => (inline._type === 'quantity' ? quantityText(inline) : (inline.text ?? '')))
    .join('')
}

/** True for a text block that would render as an empty line, such as a trailing paragraph. */
export function isEmptyTextBlock(block: TextBlock): boolean {
  return block._type === 'block' && textOf(block).trim() === ''
}
