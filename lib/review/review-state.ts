/** What a reviewer signed. */
export interface Signature {
  /** {@link contentHash} of what was read. */
  readonly contentHash: string | null
  /** ISO 8601. */
  readonly signedAt: string | null
}

/** Where an article stands: what its badge says in the Studio. */
export type ReviewState = 'draft' | 'submitted' | 'signed' | 'changed'

/**
 * The signature that counts: the newest one of the text as it is now, so that a change taken back
 * needs no second reading; else the newest one of an earlier text.
 */
export function currentSignature<Given extends Signature>(
  signatures: readonly Given[],
  hash: string,
): {signature: Given; isCurrent: boolean} | undefined {
  const newestFirst = signatures.toSorted((a, b) => timeOf(b.signedAt) - timeOf(a.signedAt))
  const matching = newestFirst.find((signature) => signature.contentHash === hash)
  if (matching) return {signature: matching, isCurrent: true}
  const [newest] = newestFirst
  return newest && {signature: newest, isCurrent: false}
}

/** The state of a text with this hash, which was submitted at `submittedAt` (ISO 8601), if ever. */
export function reviewState(
  signatures: readonly Signature[],
  {hash, submittedAt}: {readonly hash: string; readonly submittedAt: string | null | undefined},
): ReviewState {
  const found = currentSignature(signatures, hash)
  if (found?.isCurrent) return 'signed'
  if (timeOf(submittedAt) > timeOf(found?.signature.signedAt)) return 'submitted'
  return found ? 'changed' : 'draft'
}

/** A missing time is before every other. */
function timeOf(time: string | null | undefined): number {
  return time ? Date.parse(time) : -Infinity
}
