import type {Annotation, BodyBlock} from '@/lib/content/types'

interface LinkedBlock {
  markDefs: readonly Annotation[] | null
}

/** How the site stands to everything that a body links to or shows, for its disclosures. */
export function bodyRelationships(body: readonly BodyBlock[]): (string | null | undefined)[] {
  return body.flatMap((block) => {
    if (block._type === 'block') return linkRelationships(block)
    if (block._type === 'callout') return block.body.flatMap(linkRelationships)
    if (block._type === 'programCard') return [block.program?.relationship]
    return []
  })
}

function linkRelationships({markDefs}: LinkedBlock): string[] {
  return (markDefs ?? []).flatMap((mark) => (mark._type === 'link' ? [mark.relationship] : []))
}
