/** A block of rich text as content may hold it: whatever the Studio requires may still be missing. */
export interface TextBlock {
  _type: string
  style?: string | null
  children?: readonly {text?: string | null}[] | null
}

/** The text of a block without its marks. */
export function textOf({children}: TextBlock): string {
  return (children ?? []).map(({text}) => text ?? '').join('')
}

/** True for a text block that would render as an empty line, such as a trailing paragraph. */
export function isEmptyTextBlock(block: TextBlock): boolean {
  return block._type === 'block' && textOf(block).trim() === ''
}
