import {z} from 'zod'
import {withArrayKeys} from './array-keys.ts'
import type {MutationResult} from './dataset.ts'
import {
  createDocument,
  createIfMissing,
  deleteDocument,
  patchDocument,
  replaceDocument,
} from './document-writes.ts'
import type {WriteContext} from './document-writes.ts'
import {parseMutation} from './mutation-schema.ts'
import type {ParsedMutation, Patch, Selection} from './mutation-schema.ts'
import {attempt, invalid} from './write-failure.ts'
import type {JsonObject, JsonValue, StoredDocument} from './types.ts'

/** The body of `POST /data/mutate/:dataset`; each mutation is read when its turn comes. */
export const mutateSchema = z.object({
  mutations: z.array(z.unknown()).min(1),
  transactionId: z.string().optional(),
})

/** What mutations need besides the transaction. */
export interface MutationContext extends WriteContext {
  /** Resolves a query against the state before the transaction. */
  readonly select: (query: string, params: JsonObject) => readonly string[]
  readonly generateKeys: boolean
}

/** Applies mutations in order, one result per touched document. Throws `LakeError`. */
export function applyMutations(
  mutations: readonly unknown[],
  context: MutationContext,
): MutationResult[] {
  return mutations.flatMap((mutation, index) =>
    attempt('mutationError', index, () => {
      context.staging.begin({index, action: null})
      return applyMutation(parseMutation(mutation), context)
    }),
  )
}

function applyMutation(mutation: ParsedMutation, context: MutationContext): MutationResult[] {
  switch (mutation.kind) {
    case 'create': {
      const document = createDocument(context, keyed(mutation.input, context))
      return [{id: document._id, operation: 'create', document}]
    }
    case 'createOrReplace': {
      const existed = exists(mutation.input, context)
      const document = replaceDocument(context, keyed(mutation.input, context))
      return [{id: document._id, operation: existed ? 'update' : 'create', document}]
    }
    case 'createIfNotExists': {
      const created = createIfMissing(context, keyed(mutation.input, context))
      const document = created ?? existing(mutation.input, context)
      return document ? [{id: document._id, operation: created ? 'create' : 'none', document}] : []
    }
    case 'delete':
      // Deleting what is not there is no error, so that a retried delete succeeds.
      return selected(mutation.input, context).flatMap((id) => {
        const document = deleteDocument(context, id, mutation.input.purge)
        return document ? [{id, operation: 'delete' as const, document}] : []
      })
    case 'patch': {
      const {id, query, params, ...operations} = mutation.input
      const patch = keyedPatch(operations, context)
      return selected({id, query, params}, context).map((target) => {
        const document = patchDocument(context, target, patch)
        return {id: target, operation: 'update', document}
      })
    }
  }
}

function selected({id, query, params}: Selection, context: MutationContext): readonly string[] {
  if (id !== undefined) return typeof id === 'string' ? [id] : [...new Set(id)]
  if (query === undefined) throw invalid('A selection needs an "id" or a "query"')
  const ids = context.select(query, params ?? {})
  if (ids.length <= context.limits.selection) return ids
  throw invalid(`The query selects more than ${context.limits.selection} documents`)
}

function existing({_id}: JsonObject, {staging}: MutationContext): StoredDocument | null {
  return typeof _id === 'string' ? staging.get(_id) : null
}

function exists(input: JsonObject, context: MutationContext): boolean {
  return existing(input, context) !== null
}

function keyed<Value extends JsonValue>(value: Value, context: MutationContext): Value {
  return context.generateKeys ? withArrayKeys(value, context.randomId) : value
}

function keyedPatch(patch: Patch, context: MutationContext): Patch {
  if (!context.generateKeys) return patch
  const {set, setIfMissing, insert} = patch
  return {
    ...patch,
    ...(set && {set: keyed(set, context)}),
    ...(setIfMissing && {setIfMissing: keyed(setIfMissing, context)}),
    ...(insert && {insert: {...insert, items: keyed(insert.items, context)}}),
  }
}
