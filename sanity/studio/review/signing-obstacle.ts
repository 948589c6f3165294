import type {ReviewOfText} from './use-review.ts'

/** Why a text cannot be signed off as it is, in a sentence to who wants to; `null` when it can. */
export function signingObstacle({
  state,
  reviewer,
  isOwn,
  hasLapsed,
}: Pick<ReviewOfText, 'state' | 'reviewer' | 'isOwn' | 'hasLapsed'>): string | null {
  if (reviewer === undefined) return 'No reviewer is named, under People.'
  if (isOwn) return 'An author cannot review their own text: name another reviewer.'
  if (hasLapsed) {
    return 'The credentials of the reviewer have run out: enter the renewal in their profile first.'
  }
  if (state === 'signed') return 'The text is signed off as it is.'
  return null
}
