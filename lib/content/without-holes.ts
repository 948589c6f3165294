/**
 * A query's result without what nobody can be shown. GROQ answers `null` for a member of a list that
 * is gone or of the wrong kind, lists of words may hold other things, and documents can be written
 * without the name that links to them would say; the generated types know nothing of it, and
 * neither should whoever renders them. The document that was asked for stays, whatever it lacks.
 */
export function withoutHoles<Result>(result: Result): Result
export function withoutHoles(result: unknown): unknown {
  if (Array.isArray(result)) {
    const isListOfWords = result.some((item) => typeof item === 'string')
    return result
      .filter((item) => (isListOfWords ? typeof item === 'string' : isShowable(item)))
      .map((item: unknown) => withoutHoles(item))
  }
  if (typeof result !== 'object' || result === null) return result
  return Object.fromEntries(
    Object.entries(result).map(([field, value]) => [
      field,
      isNameless(value) ? null : withoutHoles(value),
    ]),
  )
}

/** A member of a list that is not one of words: lists within lists do not exist in content. */
function isShowable(item: unknown): boolean {
  return typeof item === 'object' && item !== null && !Array.isArray(item) && !isNameless(item)
}

function isNameless(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (!('_id' in value) || !('slug' in value)) return false
  const name = 'name' in value ? value.name : 'title' in value ? value.title : undefined
  return name === null || (typeof name === 'string' && name.trim() === '')
}
