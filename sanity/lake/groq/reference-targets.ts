import type {StoredDocument} from '../documents/types.ts'

/** The ids that a document points at, each once. */
export interface ReferenceTargets {
  /** Every string `_ref` at any depth, weak and foreign ones too: what `references()` may see. */
  readonly any: ReadonlySet<string>
  /** Those that must exist in this dataset: not `_weak`, not in another dataset or project. */
  readonly strong: ReadonlySet<string>
  /** Whether `references()` misses one of them: it looks no further into what has a `_ref`. */
  readonly hasHidden: boolean
}

/** Collects the references of a document, at any depth. */
export function referenceTargets(document: StoredDocument): ReferenceTargets {
  const any = new Set<string>()
  const strong = new Set<string>()
  let hasHidden = false
  const visit = (value: unknown, isInside: boolean): void => {
    if (typeof value !== 'object' || value === null) return
    let isReference = false
    if (!Array.isArray(value) && '_ref' in value) {
      isReference = Boolean(value._ref)
      if (typeof value._ref === 'string') {
        any.add(value._ref)
        if (isStrong(value)) strong.add(value._ref)
        if (isInside || !isReference) hasHidden = true
      }
    }
    for (const child of Object.values(value)) visit(child, isInside || isReference)
  }
  visit(document, false)
  return {any, strong, hasHidden}
}

function isStrong(reference: object): boolean {
  const weak = '_weak' in reference && reference._weak === true
  return !weak && !('_dataset' in reference) && !('_projectId' in reference)
}
