import {z} from 'zod'
import {schemaTypes} from '@/sanity/schema/index'
import type {JsonObject, JsonValue} from '@/sanity/lake/documents/types'
import {block, PICTURE, ref} from './publication'

/** The part of a schema definition that says which values a field takes. */
interface Definition {
  name?: string | undefined
  type: string
  fields?: Definition[] | undefined
  of?: Definition[] | undefined
  to?: {type: string}[] | {type: string} | undefined
  options?: {list?: unknown} | undefined
}

const definition: z.ZodType<Definition> = z.lazy(() => z.object(shape))
const target = z.object({type: z.string()})
const shape = {
  name: z.string().optional(),
  type: z.string(),
  fields: z.array(definition).optional(),
  of: z.array(definition).optional(),
  to: z.union([z.array(target), target]).optional(),
  options: z.object({list: z.unknown().optional()}).optional(),
}
const choices = z.array(z.union([z.string(), z.object({value: z.string()})]))

const definitions = new Map(
  z
    .array(definition)
    .parse(schemaTypes)
    .map((type) => [type.name, type] as const),
)

/** Documents of the test's publication that a reference to each type may point to. */
const TARGETS: Record<string, string> = {
  article: 'rest',
  program: 'stroll',
  exercise: 'plank',
  person: 'eve',
  topic: 'sleep',
  page: 'about',
  source: 'study',
  organization: 'clinic',
  sharedCallToAction: 'join',
}

/** The names of the fields of a document type, with another value for each than any sample has. */
export function fieldValues(documentType: string): [field: string, value: JsonValue][] {
  const fields = definitions.get(documentType)?.fields ?? []
  return fields.flatMap((field) => (field.name === undefined ? [] : [[field.name, valueOf(field)]]))
}

function valueOf(field: Definition): JsonValue {
  switch (field.type) {
    case 'string':
    case 'text':
      return choiceOf(field) ?? `Another ${field.name}`
    case 'number':
      return 7
    case 'boolean':
      return true
    case 'date':
      return '2026-05-05'
    case 'datetime':
      return '2026-05-05T05:05:05Z'
    case 'url':
      return 'https://example.org/another'
    case 'slug':
      return {_type: 'slug', current: 'renamed'}
    case 'reference':
      return ref(targetOf(field))
    case 'image':
      return {asset: ref(PICTURE), ...membersOf(field)}
    case 'block':
      return block('Another text.')
    case 'array':
      return (field.of ?? []).map((member, index) => keyed(valueOf(member), `n${index}`))
    case 'object':
      return {...(field.name === undefined ? {} : {_type: field.name}), ...membersOf(field)}
    default:
      return namedValue(field)
  }
}

function namedValue(field: Definition): JsonValue {
  const named = definitions.get(field.type)
  if (!named) throw new Error(`The test knows no value of the type ${field.type}`)
  const value = valueOf(named)
  return isObject(value) ? {...value, _type: field.type} : value
}

function membersOf(field: Definition): JsonObject {
  const members = (field.fields ?? []).map((member): [string, JsonValue] => [
    member.name ?? '',
    valueOf(member),
  ])
  return Object.fromEntries(members)
}

function choiceOf({options}: Definition): string | undefined {
  const last = choices.safeParse(options?.list).data?.at(-1)
  return typeof last === 'object' ? last.value : last
}

function targetOf({to}: Definition): string {
  const type = [to].flat().at(0)?.type ?? ''
  const id = TARGETS[type]
  if (id === undefined) throw new Error(`The publication has no ${type} to refer to`)
  return id
}

function keyed(value: JsonValue, _key: string): JsonValue {
  return isObject(value) ? {...value, _key} : value
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
