import {isEmptyTextBlock} from '@/lib/portable-text/text-block'
import type {BodyBlock, Figure} from './types'

/** Hears of a block that readers do not get to see. */
export type BlockReporter = (block: Pick<BodyBlock, '_key' | '_type'>) => void

/**
 * A body without the blocks that would render as a gap: empty paragraphs, pictures without a file,
 * cards of documents that are gone, blocks of an unknown type. The Studio refuses most of them, but
 * documents are also written over the API, and one broken block must not cost the page. Editors
 * hear of what is left out, except of empty paragraphs, which nobody misses.
 */
export function presentableBody(body: readonly BodyBlock[], report: BlockReporter): BodyBlock[] {
  return body.filter((block) => {
    if (isPresentable(block)) return true
    if (block._type !== 'block') report(block)
    return false
  })
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
    case 'callToActionReference':
      return Boolean(block.shared?.callToAction?.actions.length)
    case 'session':
      return block.prescriptions.length > 0
    case 'faq':
      return block.items.length > 0
    default:
      // A type that the schema had once, or will have in another version of the site.
      return false
  }
}

function hasPicture({asset}: Pick<Figure, 'asset'>): boolean {
  return Boolean(asset)
}
