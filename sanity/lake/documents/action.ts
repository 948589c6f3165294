import type {z} from 'zod'
import type {WriteContext} from './document-writes.ts'
import {parseWith} from './mutation-schema.ts'
import type {StoredDocument} from './types.ts'

/** What actions need besides the transaction. */
export interface ActionContext extends WriteContext {
  /** Id of the user or robot that acts. */
  readonly author: string
  /** A document as it last was, although it is deleted; null when its history is gone. */
  readonly lastRevision: (id: string) => StoredDocument | null
}

/** Checks the fields of an action and applies it to a transaction; throws `WriteFailure`. */
export type Action = (context: ActionContext, fields: unknown) => void

/** An action whose fields are read with `schema` first. */
export function defineAction<Schema extends z.ZodType>(
  schema: Schema,
  run: (context: ActionContext, fields: z.infer<Schema>) => void,
): Action {
  return (context, fields) => run(context, parseWith(schema, fields, 'action'))
}
