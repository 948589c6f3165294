import type {StoredDocument} from '../../documents/types.ts'

/** An attribute name, or an element with its position and, where it has one of its own, `_key`. */
export type PathStep = string | {readonly index: number; readonly key: string | null}

/** Where a value of a result stands in a document. */
export interface Origin {
  /** As the query sees it: a perspective may present it under its published id. */
  readonly document: StoredDocument
  readonly path: readonly PathStep[]
}

/** How the elements of lists are named: by their position, or by `_key` where they have one. */
export type ElementNames = 'positions' | 'keys'

const ESCAPES: Readonly<Record<string, string>> = {
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  "'": "\\'",
  '\\': '\\\\',
}

/** The JSONPath of a value, escaped as `@sanity/client/csm` reads it (client: jsonPath). */
export function jsonPath(path: readonly PathStep[], names: ElementNames): string {
  return `$${path.map((step) => segment(step, names)).join('')}`
}

function segment(step: PathStep, names: ElementNames): string {
  if (typeof step === 'string') {
    return `['${step.replace(/[\f\n\r\t'\\]/g, (character) => ESCAPES[character] ?? character)}']`
  }
  return names === 'positions' || step.key === null
    ? `[${step.index}]`
    : `[?(@._key=='${step.key}')]`
}

/** Whether a perspective has put ids into a document that it is not stored with. */
export function hasOtherIds({_originalId}: StoredDocument): boolean {
  return typeof _originalId === 'string'
}

/** The id under which a document is stored: `drafts.x` where a perspective presents it as `x`. */
export function storedId({_id, _originalId}: StoredDocument): string {
  return typeof _originalId === 'string' ? _originalId : _id
}
