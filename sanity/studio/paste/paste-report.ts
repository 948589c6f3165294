import {formatCount} from '../../../lib/format/plural.ts'
import type {Tidied} from './tidy-blocks.ts'

/** What an editor should know of a paste: what came, what was left out, what is left to do. */
export function pasteReport({blocks, numbers}: Tidied, lost: number): string {
  const pictures = blocks.filter(({_type}) => _type === 'figure').length
  const parts = [
    numbers &&
      `${formatCount(numbers, {one: 'heading is', other: 'headings are'})} numbered by the page now`,
    lost &&
      `${formatCount(lost, {one: 'link led', other: 'links led'})} nowhere and became plain words`,
    pictures &&
      `${formatCount(pictures, {one: 'picture has', other: 'pictures have'})} to be uploaded`,
  ].filter((part) => typeof part === 'string')
  return parts.length > 0 ? `${parts.join('. ')}.` : 'Nothing had to be left out.'
}
