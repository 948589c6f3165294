import {isRecord, records} from './verdict.ts'

/** The styles of text blocks that are headings: `section` is a numbered `h2`. */
export const HEADING_STYLES = ['h2', 'h3', 'section'] as const

/** The words of a Portable Text block; nothing for any other value. */
export function blockText(block: unknown): string {
  if (!isRecord(block)) return ''
  return records(block['children'])
    .map(({text}) => (typeof text === 'string' ? text : ''))
    .join('')
}

/** Whether words show nothing: spaces, and the joiners that site builders put into empty lines. */
export function isBlank(text: string): boolean {
  return /^[\s\u200B-\u200D\u2060\uFEFF]*$/.test(text)
}

/** Whether a Portable Text block has the style of a heading. */
export function isHeading(block: unknown): boolean {
  return isRecord(block) && HEADING_STYLES.some((style) => style === block['style'])
}

/** Words as they are compared: without punctuation, in lower case. */
export function spokenWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} ]/gu, '')
    .trim()
}
