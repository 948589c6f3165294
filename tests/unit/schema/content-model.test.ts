import {createSchema, isArraySchemaType, isObjectSchemaType, type SchemaType} from 'sanity'
import {describe, expect, test} from 'vitest'
import {schemaTypes} from '@/sanity/schema/index'
import {LINKABLE_TYPES} from '@/sanity/schema/fields/linkable-types'
import {titleOf, LEVELS} from '@/sanity/schema/vocabulary'

const schema = createSchema({name: 'test', types: schemaTypes})
const {_validation: problemGroups} = schema

function fieldsOf(name: string): Map<string, SchemaType> {
  const type = schema.get(name)
  if (!type || !isObjectSchemaType(type)) throw new TypeError(`${name} is not an object type`)
  return new Map(type.fields.map((field) => [field.name, field.type]))
}

function blockStyles(name: string): string[] {
  const type = schema.get(name)
  if (!type || !isArraySchemaType(type)) throw new TypeError(`${name} is not an array type`)
  const block = type.of.find((member) => member.name === 'block')
  if (!block || !isObjectSchemaType(block)) throw new TypeError(`${name} has no text block`)
  const style = block.fields.find((field) => field.name === 'style')
  const list: unknown = style?.type.options?.list
  return Array.isArray(list) ? list.map(({value}: {value: string}) => value) : []
}

describe('the content model', () => {
  test('compiles without a problem', () => {
    const problems = (problemGroups ?? []).flatMap(({path, problems: found}) =>
      found.map(({message}) => ({path, message})),
    )
    expect(problems).toEqual([])
  })

  test.each(LINKABLE_TYPES)('gives every %s an address and a form for search engines', (type) => {
    expect(fieldsOf(type).has('slug')).toBe(true)
    expect(fieldsOf(type).has('seo')).toBe(true)
  })

  test('has no heading of the first level in running text', () => {
    expect(blockStyles('body')).toEqual(['normal', 'h2', 'h3', 'section'])
    expect(blockStyles('simpleText')).toEqual(['normal'])
  })

  test('says what every document, block and object looks like in a list', () => {
    const silent = schemaTypes.filter((type) => !('preview' in type)).map(({name}) => name)
    // Two are lists of blocks, and a form for search engines never stands in a list.
    expect(silent).toEqual(['body', 'simpleText', 'seo'])
  })

  test('reads stored values aloud, and passes on what it does not know', () => {
    expect(titleOf(LEVELS, 'beginner')).toBe('Beginner')
    expect(titleOf(LEVELS, 'expert')).toBe('expert')
  })
})
