import type {BodyBlock, SimpleText} from '@/lib/content/types'
import type {Disclosure} from '@/lib/links/rel'
import {disclosurePoint} from './disclosure'

/** A block that no editor writes: it stands before the first link that somebody profits from. */
export interface DisclosureBlock {
  _key: string
  _type: 'disclosure'
  kinds: readonly Disclosure[]
}

/** A text with its disclosure in the one place where it belongs, if it needs any. */
export function withDisclosure<Block extends BodyBlock | SimpleText[number]>(
  blocks: readonly Block[],
): (Block | DisclosureBlock)[] {
  const point = disclosurePoint(blocks)
  if (!point) return [...blocks]
  const at = blocks.findIndex(({_key}) => _key === point.before)
  const note: DisclosureBlock = {_key: 'disclosure', _type: 'disclosure', kinds: point.kinds}
  return [...blocks.slice(0, at), note, ...blocks.slice(at)]
}
