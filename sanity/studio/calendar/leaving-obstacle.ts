import {MISSING_FROM_PLAN} from '../missing-from-plan.ts'

/** Why a document cannot be scheduled to go offline, in a sentence; nothing when it can. */
export function leavingObstacle({
  isInPlan,
  isPlanned,
}: {
  readonly isInPlan: boolean
  readonly isPlanned: boolean | undefined
}): string | undefined {
  if (!isInPlan) return MISSING_FROM_PLAN.scheduling
  return isPlanned ? 'That is planned already: see the calendar.' : undefined
}
