import type {StoredDocument} from '../../../sanity/lake/documents/types.ts'

/** The perspectives that random queries are asked in. */
export const PERSPECTIVES = [
  'raw',
  'published',
  'drafts',
  'r1',
  'r2,r1',
  'r1,drafts',
  'drafts,r2',
] as const

/**
 * What a perspective shows, written down as plainly as possible: the oracle for the views.
 * `anonymous` readers see ids without a dot.
 */
export function plainPerspective(
  documents: readonly StoredDocument[],
  perspective: string,
  access: 'member' | 'anonymous',
): StoredDocument[] {
  const visible = documents.filter(({_id}) => access === 'member' || !_id.includes('.'))
  if (perspective === 'raw') return visible.toSorted(byId)
  const names = perspective.split(',').filter((name) => name !== 'published')
  const layers = [...names.map((name) => (name === 'drafts' ? 'drafts.' : `versions.${name}.`)), '']
  const byStoredId = new Map(visible.map((document) => [document._id, document]))
  const groups = new Set(visible.map(({_id}) => _id.replace(/^(?:drafts|versions\.[^.]+)\./, '')))
  const presented: StoredDocument[] = []
  for (const group of groups) {
    const layer = layers.find((prefix) => byStoredId.has(prefix + group))
    const document = layer === undefined ? undefined : byStoredId.get(layer + group)
    if (document === undefined || '_system' in document) continue
    const overlay = perspective === 'published' ? {} : {_id: group, _originalId: document._id}
    presented.push({...document, ...overlay})
  }
  return presented.toSorted(byId)
}

function byId(left: StoredDocument, right: StoredDocument): number {
  return left._id < right._id ? -1 : 1
}
