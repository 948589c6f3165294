import {documentTag, embeddedTag, isEmbeddedType, isTaggedType, type Tag} from './tags.ts'

/**
 * The tags of every document inside a query result: each object, at any depth, that carries a
 * `_type` with pages and a `slug` (string, or Sanity's `{current}`), or a `_type` without pages and
 * an `_id`. Pure; keeps the order of appearance, without duplicates.
 */
export function shownDocuments(result: unknown): Tag[] {
  const tags = new Set<Tag>()
  collect(result, tags)
  return [...tags]
}

function collect(value: unknown, tags: Set<Tag>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, tags)
    return
  }
  if (typeof value !== 'object' || value === null) return
  const type = '_type' in value ? value._type : undefined
  const slug = 'slug' in value ? slugOf(value.slug) : undefined
  if (isTaggedType(type) && slug !== undefined) tags.add(documentTag(type, slug))
  if (isEmbeddedType(type) && '_id' in value && typeof value._id === 'string') {
    tags.add(embeddedTag(type, value._id))
  }
  for (const child of Object.values(value)) collect(child, tags)
}

function slugOf(slug: unknown): string | undefined {
  if (typeof slug === 'string') return slug
  if (typeof slug === 'object' && slug !== null && 'current' in slug) return slugOf(slug.current)
  return undefined
}
