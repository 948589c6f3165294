import {queryParseError} from './query-error.ts'

const DECLARATION = /\bfn\s+(\w+\s*::\s*\w+)\s*\([^)]*\)\s*=([^;]*);/g
const CALL = /\b\w+\s*::\s*\w+(?=\s*\()/g

/** groq-js puts the body of a function in place of every call, so calls of calls multiply. */
const MAX_CALLS = 1_000

/**
 * Refuses a query whose own functions (`fn ns::name($x) = …;`) expand to too many calls. `masked`
 * is the query without strings and comments. Throws a 400 `LakeError`.
 */
export function requireModestExpansion(query: string, masked: string): void {
  const bodies = new Map<string, readonly string[]>()
  for (const [, name = '', body = ''] of masked.matchAll(DECLARATION)) {
    bodies.set(normalised(name), calls(body))
  }
  if (bodies.size === 0) return
  const sizes = new Map<string, number>()
  const expansion = (name: string, callers: readonly string[]): number => {
    const known = sizes.get(name)
    if (known !== undefined) return known
    const body = bodies.get(name)
    // groq-js refuses recursion by itself.
    if (body === undefined || callers.includes(name)) return 0
    const inside = body.map((callee) => expansion(callee, [...callers, name]))
    const whole = inside.reduce((sum, size) => sum + size, 1)
    sizes.set(name, whole)
    return whole
  }
  const total = calls(masked).reduce((sum, name) => sum + expansion(name, []), 0)
  if (total <= MAX_CALLS) return
  throw queryParseError(query, `The functions of the query expand to more than ${MAX_CALLS} calls`)
}

function calls(text: string): readonly string[] {
  return Array.from(text.matchAll(CALL), ([name]) => normalised(name))
}

function normalised(name: string): string {
  return name.replaceAll(/\s/g, '')
}
