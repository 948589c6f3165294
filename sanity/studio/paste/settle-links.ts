import {type PastedLink, readLink} from './pasted-link.ts'
import {type Block, isTextBlock} from './tidy-text-block.ts'

/** A page of this site, as links refer to it. */
export interface LinkedPage {
  readonly _id: string
  readonly slug: string
}

/** Blocks with the links that the body knows, and how many led nowhere. */
export interface Settled {
  readonly blocks: readonly {readonly _type: string}[]
  readonly lost: number
}

/** The slugs of pages of this site that the links of pasted blocks may mean. */
export function linkedSlugs(blocks: readonly Block[], origin: string): string[] {
  const links = blocks.flatMap((block) => hrefsOf(block).map((href) => readLink(href, origin)))
  return [...new Set(links.flatMap((link) => (link.kind === 'page' ? [link.slug] : [])))]
}

/**
 * Makes references of links to pages of this site, and editorial links of those to other sites: the
 * form asks an editor to think again where an address looks as if somebody earned from it.
 */
export function settleLinks(
  blocks: readonly Block[],
  {origin, pages}: {origin: string; pages: readonly LinkedPage[]},
): Settled {
  let lost = 0
  const settled = blocks.map((block) => {
    if (!isTextBlock(block)) return block
    const markDefs = block.markDefs.flatMap(({_key, href}) => {
      const link = settle(readLink(href, origin), pages)
      if (!link) lost += 1
      return link ? [{_key, ...link}] : []
    })
    const known = new Set(['strong', 'em', ...markDefs.map(({_key}) => _key)])
    const children = block.children.map((span) => ({
      ...span,
      marks: span.marks.filter((mark) => known.has(mark)),
    }))
    return {...block, markDefs, children}
  })
  return {blocks: settled, lost}
}

function settle(link: PastedLink, pages: readonly LinkedPage[]) {
  if (link.kind === 'nowhere') return undefined
  if (link.kind === 'web') {
    return {_type: 'link', href: link.href, relationship: 'editorial'}
  }
  const page = pages.find(({slug}) => slug === link.slug)
  return page && {_type: 'internalLink', reference: {_type: 'reference', _ref: page._id}}
}

function hrefsOf(block: Block): string[] {
  return isTextBlock(block) ? block.markDefs.map(({href}) => href) : []
}
