/**
 * A query's result without the `null` members of its lists. GROQ answers `null` for a member that is
 * gone or of the wrong kind (a word where an object belongs); the generated types know nothing of
 * it, and neither should whoever renders the list.
 */
export function withoutHoles<Result>(result: Result): Result
export function withoutHoles(result: unknown): unknown {
  if (Array.isArray(result)) {
    return result.filter((item) => item !== null).map((item: unknown) => withoutHoles(item))
  }
  if (typeof result !== 'object' || result === null) return result
  return Object.fromEntries(
    Object.entries(result).map(([name, value]) => [name, withoutHoles(value)]),
  )
}
