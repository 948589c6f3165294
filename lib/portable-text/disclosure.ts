import type {BodyBlock, CallToAction, SimpleText} from '@/lib/content/types'
import {type Disclosure, disclosuresFor, type Relationship} from '@/lib/links/rel'

type Block = BodyBlock | SimpleText[number]

/** Where a text has to say who profits from its links, and from what. */
export interface DisclosurePoint {
  /** `_key` of the block before which it is said. */
  before: string
  kinds: readonly Disclosure[]
}

/**
 * The place right before the first link that somebody profits from: disclosures have to be
 * unavoidable and close to what they are about (16 CFR 255.0(f) and 255.5). All interests of the
 * text are named there; a list is not torn apart. `undefined` when there is nothing to disclose.
 */
export function disclosurePoint(blocks: readonly Block[]): DisclosurePoint | undefined {
  const first = blocks.findIndex((block) => disclosuresFor(relationshipsOf(block)).length > 0)
  if (first === -1) return undefined
  let start = first
  while (isListItem(blocks[start]) && isListItem(blocks[start - 1])) start -= 1
  const before = blocks[start]?._key
  if (before === undefined) return undefined
  return {before, kinds: disclosuresFor(blocks.flatMap(relationshipsOf))}
}

function isListItem(block: Block | undefined): boolean {
  return block?._type === 'block' && Boolean(block.listItem)
}

type Found = Relationship | null | undefined

/** How the site stands to everything that a block links to or shows. */
function relationshipsOf(block: Block): Found[] {
  switch (block._type) {
    case 'block':
      return linkRelationships(block.markDefs)
    case 'callout':
      return block.body.flatMap(({markDefs}) => linkRelationships(markDefs))
    case 'programCard':
      return [block.program?.relationship]
    case 'callToAction':
      return actionRelationships(block)
    case 'callToActionReference':
      return actionRelationships(block.shared?.callToAction)
    default:
      return []
  }
}

function linkRelationships(markDefs: Extract<Block, {_type: 'block'}>['markDefs']): Found[] {
  return (markDefs ?? []).map((mark) => {
    if (mark._type === 'link') return mark.relationship
    return mark._type === 'internalLink' ? mark.reference?.relationship : undefined
  })
}

function actionRelationships(action: Pick<CallToAction, 'actions'> | null | undefined): Found[] {
  return (action?.actions ?? []).map(({reference}) => reference?.relationship)
}
