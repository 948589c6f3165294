import {z} from 'zod'
import {documentActions} from './document-actions.ts'
import type {ActionType} from './document-actions.ts'
import type {WriteContext} from './document-writes.ts'
import {isJsonObject} from './json.ts'
import {attempt, invalid} from './write-failure.ts'

const PREFIX = 'sanity.action.document.'

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

/** Applies actions in order. Throws `LakeError`. */
export function applyActions(actions: readonly unknown[], context: WriteContext): void {
  for (const [index, action] of actions.entries()) {
    attempt('actionError', index, () => {
      const type = actionType(action)
      context.staging.begin({index, action: type})
      documentActions[type](context, action)
    })
  }
}

function actionType(action: unknown): ActionType {
  const name = isJsonObject(action) ? action.actionType : undefined
  const type = typeof name === 'string' && name.startsWith(PREFIX) ? name.slice(PREFIX.length) : ''
  if (isActionType(type)) return type
  throw invalid(typeof name === 'string' ? `Unknown action "${name}"` : 'Expected "actionType"')
}

function isActionType(type: string): type is ActionType {
  return Object.hasOwn(documentActions, type)
}
