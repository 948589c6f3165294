import {stegaClean} from '@sanity/client/stega'
import {contentHash} from './content-hash.ts'
import {haveLapsed} from './credentials.ts'
import {currentSignature, type Signature} from './review-state.ts'
import type {Reviewed} from './reviewed-text.ts'

/** Who signed an article off, when, and whether its text is still the one that was read. */
export interface Review<Reviewer> {
  readonly reviewer: Reviewer
  /** ISO 8601 day (UTC). */
  readonly date: string
  readonly isCurrent: boolean
}

interface Person {
  readonly _id: string
  readonly credentials?: Parameters<typeof haveLapsed>[0]
}

interface SignOff<Reviewer> extends Signature {
  readonly reviewer: Reviewer | null
}

/** What `contentHash` returns. */
const FINGERPRINT = /^[0-9a-f]{64}$/

/**
 * The review that readers are told of; `null` when nobody signed. A signature without a person or a
 * day, of one of the authors, or of somebody whose credentials had run out by then, is none.
 * `reviewed` is the stored text; marks of click-to-edit are removed.
 *
 * Of a text that is not the one shown, only so much is known: it was an earlier one if the document
 * has changed since. A signature that came later is of a draft that is not out, or of nothing.
 */
export function reviewOf<Reviewer extends Person>({
  reviewed,
  signOffs,
  authors,
  changedAt,
}: {
  readonly reviewed: Reviewed
  readonly signOffs: readonly SignOff<Reviewer>[]
  readonly authors: readonly Person[]
  /** When the document was last stored (ISO 8601). */
  readonly changedAt: string
}): Review<Reviewer> | null {
  const currentHash = contentHash(stegaClean(reviewed))
  const valid = signOffs.flatMap(({reviewer, contentHash: hash, signedAt}) => {
    const isOwn = authors.some(({_id}) => _id === reviewer?._id)
    const isDated = typeof signedAt === 'string' && !Number.isNaN(Date.parse(signedAt))
    if (!reviewer || !isDated || isOwn) return []
    if (haveLapsed(reviewer.credentials, signedAt.slice(0, 10))) return []
    const isOfEarlierText =
      FINGERPRINT.test(hash ?? '') && Date.parse(signedAt) < Date.parse(changedAt)
    if (hash !== currentHash && !isOfEarlierText) return []
    return [{reviewer, contentHash: hash, signedAt}]
  })
  const found = currentSignature(valid, currentHash)
  if (!found) return null
  const {reviewer, signedAt} = found.signature
  return {reviewer, date: signedAt.slice(0, 10), isCurrent: found.isCurrent}
}
