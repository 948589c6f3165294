import type {StegaConfig} from '@sanity/client'
import {describe, expect, test} from 'vitest'
import {z} from 'zod'
import {isReadableText, isReadByPeople} from '@/lib/preview/readable-text'
import {schemaTypes} from '@/sanity/schema/index'

type Context = Parameters<NonNullable<StegaConfig['filter']>>[0]

function marked(value: string, sourcePath: Context['sourcePath'], resultPath = sourcePath) {
  const sourceDocument = {_id: 'a', _type: 'article'} as const
  return isReadableText({
    value,
    sourcePath,
    resultPath,
    sourceDocument,
    filterDefault: () => true,
  })
}

describe('texts that lead to their field in the Studio', () => {
  test('are those that people read', () => {
    expect(marked('Hinge', ['title'])).toBe(true)
    const inText = ['body', {_key: 'a', _index: 0}, 'children', {_key: 'b', _index: 0}, 'text']
    expect(marked('Push the hips back', inText)).toBe(true)
    expect(marked('Hips first', ['keyTakeaways', 0])).toBe(true)
  })

  test('are never words that the code compares, nor addresses, ids and dates', () => {
    for (const field of [
      '_type',
      '_id',
      'style',
      'kind',
      'level',
      'format',
      'url',
      'publishedAt',
    ]) {
      expect(marked('x', [field])).toBe(false)
    }
    expect(marked('hinge', ['slug', 'current'])).toBe(false)
  })

  test('are not empty, not for search engines, and not what a signature is compared with', () => {
    expect(marked(' ', ['title'])).toBe(false)
    expect(marked('Hinge', ['seo', 'title'])).toBe(false)
    expect(marked('Hinge', ['title'], ['reviewed', 'title'])).toBe(false)
  })
})

const field: z.ZodType<Field> = z.object({
  name: z.string().optional(),
  type: z.string(),
  options: z.object({list: z.unknown().optional()}).optional(),
  get fields() {
    return z.array(field).optional()
  },
  get of() {
    return z.array(field).optional()
  },
})

interface Field {
  name?: string | undefined
  type: string
  options?: {list?: unknown} | undefined
  fields?: Field[] | undefined
  of?: Field[] | undefined
}

/** Text fields that are no words for people: codes, names of accounts, addresses, records. */
const FOR_MACHINES = ['contentHash', 'currency', 'doi', 'from', 'handle', 'pmid', 'signedBy']

/** Every field that takes free text, by name; members of a list count under the list's. */
function textFields(type: Field, name = type.name ?? ''): string[] {
  const isText = type.type === 'string' || type.type === 'text'
  if (isText) return type.options?.list === undefined ? [name] : []
  return [
    ...(type.fields ?? []).flatMap((child) => textFields(child)),
    ...(type.of ?? []).flatMap((child) => textFields(child, name)),
  ]
}

test('every text field of the schema was looked at: for people, or for machines', () => {
  const names = schemaTypes.flatMap((type) => textFields(field.parse(type)))
  expect(names.length).toBeGreaterThan(50)
  const undecided = new Set(names.filter((name) => !isReadByPeople(name)))
  expect([...undecided].toSorted()).toEqual(FOR_MACHINES)
})
