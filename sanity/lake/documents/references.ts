import {referenceTargets} from '../groq/reference-targets.ts'
import type {DocumentView} from './document-view.ts'
import type {Staged} from './staging.ts'
import {missingReference, stillReferenced} from './write-failure.ts'
import type {WriteFailure} from './write-failure.ts'
import type {StoredDocument} from './types.ts'

const NONE: ReadonlySet<string> = new Set()

/**
 * What a transaction would break, judged by its final state: documents may reference one another
 * whatever their order inside the transaction.
 */
export function brokenReferences(
  view: DocumentView,
  staged: ReadonlyMap<string, Staged>,
): {index: number; failure: WriteFailure}[] {
  const referrers = referrersAmong(staged)
  return [...staged.values()].flatMap((entry) => {
    const failures = [
      ...dangling(view, staged, entry),
      ...abandoned(view, staged, referrers, entry),
    ]
    return failures.map((failure) => ({index: entry.index, failure}))
  })
}

/** The ids of the changed documents that reference a target strongly, by target. */
function referrersAmong(staged: ReadonlyMap<string, Staged>): Map<string, string[]> {
  const referrers = new Map<string, string[]>()
  for (const [id, {after}] of staged) {
    for (const target of after ? strongTargets(after) : NONE) {
      const known = referrers.get(target)
      if (known) known.push(id)
      else referrers.set(target, [id])
    }
  }
  return referrers
}

/** Strong references of the document that point at nothing. */
function dangling(
  view: DocumentView,
  staged: ReadonlyMap<string, Staged>,
  {before, after}: Staged,
): WriteFailure[] {
  if (!after) return []
  const known = before ? strongTargets(before) : NONE
  const isMissing = (target: string): boolean => {
    const entry = staged.get(target)
    // One that was there before and is gone now is reported at the deleted document.
    return entry ? !entry.after && !entry.before : !known.has(target) && !view.get(target)
  }
  const missing = [...strongTargets(after)].filter(isMissing)
  return missing.map((target) => missingReference(after._id, target))
}

/** The strong references to a document that is deleted or changes its type. */
function abandoned(
  view: DocumentView,
  staged: ReadonlyMap<string, Staged>,
  referrers: ReadonlyMap<string, readonly string[]>,
  {before, after}: Staged,
): WriteFailure[] {
  if (!before || before._type === after?._type) return []
  const id = before._id
  const untouched = view.referrers(id, 'strong').filter((referrer) => !staged.has(referrer))
  const changed = (referrers.get(id) ?? []).filter((referrer) => referrer !== id)
  const all = [...untouched, ...changed].toSorted()
  return all.length > 0 ? [stillReferenced(id, all)] : []
}

function strongTargets(document: StoredDocument): ReadonlySet<string> {
  return referenceTargets(document).strong
}
