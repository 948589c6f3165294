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
  const targets = new Map(
    [...staged].map(([id, {after}]) => [id, after ? strongTargets(after) : NONE]),
  )
  return [...staged.values()].flatMap((entry) => {
    const failures = [...dangling(view, staged, entry), ...abandoned(view, targets, entry)]
    return failures.map((failure) => ({index: entry.index, failure}))
  })
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
  targets: ReadonlyMap<string, ReadonlySet<string>>,
  {before, after}: Staged,
): WriteFailure[] {
  if (!before || before._type === after?._type) return []
  const id = before._id
  const untouched = view.referrers(id, 'strong').filter((referrer) => !targets.has(referrer))
  const touched = [...targets]
    .filter(([referrer, strong]) => referrer !== id && strong.has(id))
    .map(([referrer]) => referrer)
  const referrers = [...untouched, ...touched].toSorted()
  return referrers.length > 0 ? [stillReferenced(id, referrers)] : []
}

function strongTargets(document: StoredDocument): ReadonlySet<string> {
  return referenceTargets(document).strong
}
