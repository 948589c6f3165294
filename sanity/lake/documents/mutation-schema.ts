import {z} from 'zod'
import {isJsonObject, isJsonValue} from './json.ts'
import {invalid} from './write-failure.ts'
import type {JsonObject, JsonValue} from './types.ts'

const object = z.custom<JsonObject>(isJsonObject, 'expected an object')
const value = z.custom<JsonValue>(isJsonValue, 'expected a JSON value')
const numbers = z.record(z.string(), z.number('expected a number'))
const ids = z.union([z.string(), z.array(z.string())], 'expected an ID or an array of IDs')

const insert = z
  .strictObject({
    before: z.string().optional(),
    after: z.string().optional(),
    replace: z.string().optional(),
    items: z.array(value),
  })
  .refine(
    ({before, after, replace}) => [before, after, replace].filter(isGiven).length === 1,
    'expected exactly one of before, after and replace',
  )

/** The operations of a patch; `ifRevisionID` is its precondition. */
export const patchSchema = z.strictObject(
  {
    set: object.optional(),
    setIfMissing: object.optional(),
    unset: z.array(z.string()).optional(),
    inc: numbers.optional(),
    dec: numbers.optional(),
    insert: insert.optional(),
    diffMatchPatch: z.record(z.string(), z.string()).optional(),
    ifRevisionID: z.string().optional(),
  },
  {error: nameUnknownOperation},
)

/** A patch without its selection. */
export type Patch = z.infer<typeof patchSchema>

const selection = {
  id: ids.optional(),
  query: z.string().optional(),
  params: object.optional(),
}

/** Which documents a `patch` or `delete` is about. */
export type Selection = z.infer<z.ZodObject<typeof selection>>

const schemas = {
  create: object,
  createOrReplace: object,
  createIfNotExists: object,
  delete: z.object({...selection, purge: z.boolean().optional()}),
  patch: z.strictObject({...patchSchema.shape, ...selection}, {error: nameUnknownOperation}),
}

/** One parsed mutation. */
export type ParsedMutation = {
  [Kind in keyof typeof schemas]: {
    readonly kind: Kind
    readonly input: z.infer<(typeof schemas)[Kind]>
  }
}[keyof typeof schemas]

/** Reads one entry of `mutations`; throws a 400 `WriteFailure` that says what is wrong. */
export function parseMutation(mutation: unknown): ParsedMutation {
  const kinds = isJsonObject(mutation) ? Object.keys(mutation) : []
  const [kind] = kinds
  if (!isJsonObject(mutation) || kinds.length !== 1 || kind === undefined) {
    throw invalid('A mutation must be an object with exactly one key')
  }
  const input = mutation[kind]
  switch (kind) {
    case 'create':
    case 'createOrReplace':
    case 'createIfNotExists':
      return {kind, input: parseWith(schemas[kind], input, kind)}
    case 'delete':
      return {kind, input: parseWith(schemas.delete, input, kind)}
    case 'patch':
      return {kind, input: parseWith(schemas.patch, input, kind)}
    default:
      throw invalid(`Unknown mutation "${kind}"`)
  }
}

/** Parses with a schema; throws a 400 `WriteFailure` that names the part and the first problem. */
export function parseWith<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  name: string,
): z.infer<Schema> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const path = [name, ...(issue?.path ?? [])].map(String).join('.')
  throw invalid(`${path}: ${issue?.message ?? 'invalid'}`, {cause: parsed.error})
}

function isGiven(part: string | undefined): boolean {
  return part !== undefined
}

function nameUnknownOperation(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code !== 'unrecognized_keys') return undefined
  return `Unknown patch operation "${issue.keys.join('", "')}"`
}
