import {isEmptyTextBlock} from '@/lib/portable-text/text-block'
import type {BodyBlock, Figure} from './types'

/**
 * A body without the blocks that would render as a gap: empty paragraphs, pictures without a file,
 * cards of documents that are gone. The Studio refuses most of them, but documents are also written
 * over the API, and one broken block must not cost the page.
 */
export function presentableBody(body: readonly BodyBlock[]): BodyBlock[] {
  return body.filter(isPresentable)
}

function isPresentable(block: BodyBlock): boolean {
  switch (block._type) {
    case 'block':
      return !isEmptyTextBlock(block)
    case 'figure':
      return hasPicture(block)
    case 'gallery':
      return block.images.some(hasPicture)
    case 'video':
      return Boolean(block.url)
    case 'pullQuote':
      return Boolean(block.text)
    case 'callout':
      return Boolean(block.title) || block.body.length > 0
    case 'exerciseCard':
      return Boolean(block.exercise)
    case 'programCard':
      return Boolean(block.program)
    case 'callToAction':
      return block.actions.length > 0
  }
}

function hasPicture({asset}: Pick<Figure, 'asset'>): boolean {
  return Boolean(asset)
}
