/** Prefix of the one draft of a document. */
export const DRAFTS_PREFIX = 'drafts.'

/** Prefix of the versions of a document, followed by `<release>.<published id>`. */
export const VERSIONS_PREFIX = 'versions.'

/**
 * The published id behind a stored id: `drafts.P` and `versions.<release>.P` belong to `P`,
 * any other id to itself. All documents with one published id form a group.
 */
export function publishedIdOf(id: string): string {
  if (id.startsWith(DRAFTS_PREFIX)) return id.slice(DRAFTS_PREFIX.length)
  if (!id.startsWith(VERSIONS_PREFIX)) return id
  const dot = id.indexOf('.', VERSIONS_PREFIX.length)
  return dot === -1 ? id : id.slice(dot + 1)
}
