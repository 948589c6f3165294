import type {Limits} from './limits.ts'
import {invalid} from './write-failure.ts'
import type {StoredDocument} from './types.ts'

// Stored verbatim, these names would break every reader: groq-js and the mutator call
// `value.hasOwnProperty()`, and copying `__proto__` by assignment replaces a prototype.
const UNSAFE_NAMES: ReadonlySet<string> = new Set(['__proto__', 'hasOwnProperty'])

/** Throws a 400 `WriteFailure` for an attribute name that no reader can handle. */
export function checkAttributeName(name: string): void {
  if (UNSAFE_NAMES.has(name)) throw invalid(`The attribute name "${name}" is not allowed`)
}

/**
 * Throws a 400 `WriteFailure` when `value` holds a number that JSON cannot write (`1e400` parses to
 * Infinity), an unsafe attribute name, or more than `nesting` levels.
 */
export function checkStorable(value: unknown, nesting: number): void {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw invalid('Numbers must be finite')
  }
  if (typeof value !== 'object' || value === null) return
  if (nesting === 0) throw invalid('The value is nested too deeply')
  if (Array.isArray(value)) {
    for (const item of value) checkStorable(item, nesting - 1)
    return
  }
  for (const [name, child] of Object.entries(value)) {
    checkAttributeName(name)
    checkStorable(child, nesting - 1)
  }
}

/** The JSON to store; throws a 400 `WriteFailure` when the document exceeds the limits. */
export function serializeDocument(document: StoredDocument, limits: Limits): string {
  checkStorable(document, limits.nesting)
  const json = JSON.stringify(document)
  if (Buffer.byteLength(json) <= limits.documentBytes) return json
  throw invalid(`Document "${document._id}" is larger than ${limits.documentBytes} bytes`)
}
