import {blockText, isBlank, isHeading} from './block-text.ts'
import {isRecord, records, type Verdict} from './verdict.ts'

/** A number at the beginning of a heading that only counts, with all that stands around it. */
export const TYPED_NUMBER = /^\s*(?:#\s*)?\d{1,2}(?:\s*[.):]\s*|\s+[–—-]\s+)(?=[^\s\d])/

/** Warns of a number typed into a heading: numbered sections are counted by the page. */
export function checkTypedNumber(block: unknown): Verdict {
  if (!isRecord(block) || !isHeading(block)) return true
  if (!TYPED_NUMBER.test(blockText(block))) return true
  return block['style'] === 'section'
    ? 'The number is generated. Remove it from the heading.'
    : 'Use the style “Numbered section” and remove the number: it is generated.'
}

/** Warns of a block without words, which some editors use to make room between paragraphs. */
export function checkEmptyBlock(block: unknown): Verdict {
  if (!isRecord(block)) return true
  const hasInlineObject = records(block['children']).some(({_type}) => _type !== 'span')
  if (hasInlineObject || !isBlank(blockText(block))) return true
  return 'Remove this empty paragraph: the page sets the space between paragraphs.'
}
