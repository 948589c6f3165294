import {Path} from 'groq-js'

const ONE = '*'
const SOME = '**'

/** No id is longer, so neither is a text that a pattern matches. */
const LONGEST_ID = 128
/** Every segment, `**` among them, stands for a character and a dot at least. */
const LONGEST_PATTERN = 2 * LONGEST_ID

/**
 * The value of GROQ's `path("drafts.**")`, right of `in`. groq-js turns the pattern into a regular
 * expression whose dots match any character; this one compares segment by segment: `*` stands for
 * one segment, `**` for one or more. It is asked for every document, so texts that cannot be ids are
 * not looked at.
 */
export class IdPattern extends Path {
  readonly #segments: readonly string[]

  constructor(pattern: string) {
    // The regular expression of the base class is never used, so it gets nothing to compile.
    super('')
    this.#segments = pattern.length > LONGEST_PATTERN ? [] : pattern.split('.')
  }

  /** The literal beginning that every matching id has. */
  get prefix(): string {
    const wildcard = this.#segments.findIndex((segment) => segment === ONE || segment === SOME)
    const literal = wildcard === -1 ? this.#segments : this.#segments.slice(0, wildcard)
    const closing = wildcard > 0 ? '.' : ''
    return literal.join('.') + closing
  }

  override matches(id: string): boolean {
    if (id.length > LONGEST_ID || this.#segments.length === 0) return false
    return matchesSegments(this.#segments, id.split('.'))
  }

  override toJSON(): string {
    return this.#segments.join('.')
  }
}

/** Greedy from the left, returning only to the last `**`: never worse than |pattern| · |id|. */
function matchesSegments(pattern: readonly string[], segments: readonly string[]): boolean {
  // Every segment of the pattern stands for one of the id at least.
  if (pattern.length > segments.length) return false
  let at = 0
  let retryPattern = -1
  let retryFrom = 0
  let position = 0
  while (position < segments.length) {
    const expected = pattern[at]
    if (expected === SOME) {
      at += 1
      position += 1
      retryPattern = at
      retryFrom = position
    } else if (expected === ONE || (expected !== undefined && expected === segments[position])) {
      at += 1
      position += 1
    } else if (retryPattern !== -1) {
      retryFrom += 1
      position = retryFrom
      at = retryPattern
    } else {
      return false
    }
  }
  return at === pattern.length
}
