/** What stands above a document that was published without a title or a name. */
const UNNAMED = 'Untitled'

/** The document of a page with something to call it by, whatever editors left empty. */
export function withName<Document extends {title: string} | {name: string}>(
  document: Document,
): Document {
  if ('name' in document) return {...document, name: document.name?.trim() || UNNAMED}
  return {...document, title: document.title?.trim() || UNNAMED}
}
