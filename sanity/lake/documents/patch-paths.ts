import {extract, extractWithPath} from '@sanity/mutator'
import {checkAttributeName} from './storable.ts'
import {invalid} from './write-failure.ts'
import type {StoredDocument} from './types.ts'

// `[*]`, `[:]`, `[1:3]`, `[-2:]` and `[-1]`: what the mutator rejects or counts without knowing the
// length of the array.
const SELECTOR = /\[\s*(?:\*|(?<start>-?\d+)?\s*:\s*(?<end>-?\d+)?|(?<index>-\d+))\s*\]/
const QUOTED = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/g
// The mutator stops at the first token that it does not expect and ignores the rest: `a b` would
// write to `a`. So the outline of a path is checked here, quoted parts replaced by `_`.
const OUTLINE =
  /^(?:\.\.)?(?:[A-Za-z_]\w*|\[(?:[^[\]]|\[[^[\]]+\])+\])(?:\.{1,2}[A-Za-z_]\w*|(?:\.\.)?\[(?:[^[\]]|\[[^[\]]+\])+\])*$/
const QUOTED_NAME = /\[\s*"((?:\\.|[^"\\])*)"\s*\]/g

/** A path that the mutator understands, or a range at its end that only some operations take. */
export interface ConcretePath {
  readonly path: string
  /** Set when the path ends in a range: its array and the positions in it, end exclusive. */
  readonly range?: {readonly array: string; readonly start: number; readonly end: number}
}

/**
 * Checks a JSONMatch path and writes `["name"]` as `['name']`.
 * Throws a 400 `WriteFailure` when it cannot be parsed, names an unsafe attribute or has more than
 * one recursive descent (`..`).
 */
export function checkPath(path: string): string {
  const normal = path.replaceAll(
    QUOTED_NAME,
    (_, name: string) => `['${name.replaceAll("'", "\\'")}']`,
  )
  for (const [name] of unquoted(normal, '').matchAll(/\w+/g)) checkAttributeName(name)
  for (const [, name] of normal.matchAll(/\[\s*'([^']*)'\s*\]/g)) checkAttributeName(name ?? '')
  const outline = unquoted(normal, '_')
  if (!OUTLINE.test(outline)) throw invalid(`Invalid path "${path}"`)
  // The ways down a document multiply with every descent.
  if (outline.split('..').length > 2) throw invalid(`"${path}" descends more than once`)
  try {
    // An empty object has no match for any path: this only parses.
    extract(masked(normal), {})
  } catch (error) {
    throw invalid(`Invalid path "${path}"`, {cause: error})
  }
  return normal
}

/**
 * The paths that a checked path stands for in this document, with wildcards, ranges and negative
 * positions resolved. `endIsLast` reads a negative bound as the client's `splice` writes it, where
 * -1 is the end of the array (`@sanity/client`: `Patch.splice`).
 */
export function concretePaths(
  document: StoredDocument,
  path: string,
  endIsLast = false,
): ConcretePath[] {
  const match = SELECTOR.exec(unquoted(path, '_'))
  if (!match) return [{path}]
  const rest = path.slice(match.index + match[0].length)
  const {start, end, index} = match.groups ?? {}
  return valuesAt(document, path.slice(0, match.index)).flatMap((found): ConcretePath[] => {
    const array = stringify(found.path)
    // `[-1]` at the end stays: an insert at it appends to an empty array, and fails at a text.
    if (index !== undefined && rest === '') return [{path: `${array}[${index}]`}]
    if (!Array.isArray(found.value)) return []
    const {length} = found.value
    if (index !== undefined) {
      const position = length + Number(index)
      return position < 0 ? [] : concretePaths(document, `${array}[${position}]${rest}`, endIsLast)
    }
    const range = {
      array,
      start: clamped(start ?? '0', length, endIsLast),
      end: clamped(end ?? String(length), length, endIsLast),
    }
    if (rest === '') return [{path: `${array}[${range.start}:${range.end}]`, range}]
    return positions(range).flatMap((item) =>
      concretePaths(document, `${array}[${item}]${rest}`, endIsLast),
    )
  })
}

/** Values that a concrete path finds; none when it leads through a primitive. */
export function valuesAt(
  document: StoredDocument,
  path: string,
): {readonly path: readonly unknown[]; readonly value: unknown}[] {
  try {
    return extractWithPath(path, document)
  } catch {
    // The mutator throws where an attribute of a primitive is asked for: there is nothing there.
    return []
  }
}

/**
 * The innermost array item that a concrete path goes through (or, for a path that ends in a
 * position, the array): it must exist for a `set`. Null when the path touches no array.
 */
export function itemPathOf(path: string): string | null {
  const outline = unquoted(path, '_')
  const selectors = [...outline.matchAll(/\[([^\]]*)\]/g)].filter(
    ([, inner]) => !/^_+$/.test(inner ?? ''),
  )
  const last = selectors.at(-1)
  if (!last) return null
  const end = last.index + last[0].length
  const isPositionAtEnd = end === path.length && /^-?\d+$/.test(last[1] ?? '')
  return path.slice(0, isPositionAtEnd ? last.index : end)
}

function positions({start, end}: {start: number; end: number}): number[] {
  return Array.from({length: Math.max(0, end - start)}, (_, offset) => start + offset)
}

function clamped(bound: string, length: number, endIsLast: boolean): number {
  const value = Number(bound)
  const resolved = value < 0 ? length + value + (endIsLast ? 1 : 0) : value
  return Math.min(Math.max(resolved, 0), length)
}

/** Replaces quoted parts, keeping positions when `filler` is one character. */
function unquoted(path: string, filler: string): string {
  return path.replaceAll(QUOTED, (quoted) => filler.repeat(quoted.length))
}

/** Wildcards are ours, so the mutator's parser gets a position in their place. */
function masked(path: string): string {
  let result = path
  for (;;) {
    const match = SELECTOR.exec(unquoted(result, '_'))
    if (!match) return result
    result = `${result.slice(0, match.index)}[0]${result.slice(match.index + match[0].length)}`
  }
}

function stringify(path: readonly unknown[]): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`
      const name = String(part)
      if (/^[A-Za-z_]\w*$/.test(name)) return index === 0 ? name : `.${name}`
      return `['${name.replaceAll("'", "\\'")}']`
    })
    .join('')
}
