import {z} from 'zod'
import type {Action, ActionContext} from './action.ts'
import {documentActions} from './document-actions.ts'
import {isJsonObject} from './json.ts'
import {releaseActions} from './releases/release-actions.ts'
import {attempt, invalid} from './write-failure.ts'

/**
 * The body of `POST /data/actions/:dataset`; each action is read when its turn comes. References
 * into other datasets are never checked, so there is nothing that
 * `skipCrossDatasetReferenceValidation` could skip.
 */
export const actSchema = z.object({
  actions: z.array(z.unknown()).min(1),
  transactionId: z.string().optional(),
  dryRun: z.boolean().optional(),
})

interface NamedAction {
  readonly family: string
  /** As history keeps it: `publish`, `release.publish`. */
  readonly name: string
  readonly run: Action
}

const PREFIX = 'sanity.action.'
const ACTIONS: ReadonlyMap<string, NamedAction> = new Map([
  ...named('document', '', documentActions),
  ...named('release', 'release.', releaseActions),
])

/** Applies actions in order. Throws `LakeError`. */
export function applyActions(actions: readonly unknown[], context: ActionContext): void {
  const families = new Set<string>()
  for (const [index, action] of actions.entries()) {
    attempt('actionError', index, () => {
      const {family, name, run} = actionOf(action)
      // As in the hosted API; the Studio never mixes them.
      if (families.add(family).size > 1) {
        throw invalid('Document actions and release actions cannot be mixed in one request')
      }
      context.staging.begin({index, action: name})
      run(context, action)
    })
  }
}

function actionOf(action: unknown): NamedAction {
  const type = isJsonObject(action) ? action.actionType : undefined
  const known = typeof type === 'string' ? ACTIONS.get(type) : undefined
  if (known) return known
  throw invalid(typeof type === 'string' ? `Unknown action "${type}"` : 'Expected "actionType"')
}

function named(
  family: string,
  prefix: string,
  actions: Readonly<Record<string, Action>>,
): (readonly [string, NamedAction])[] {
  return Object.entries(actions).map(([type, run]) => [
    `${PREFIX}${family}.${type}`,
    {family, name: `${prefix}${type}`, run},
  ])
}
