import {createSchema, isObjectSchemaType, type Template} from 'sanity'
import {describe, expect, test} from 'vitest'
import {schemaTypes} from '@/sanity/schema/index'
import {SAVED_SEARCHES} from '@/sanity/structure/saved-searches'
import {ARTICLE_OF, CREATABLE_ARTICLES, TEMPLATES} from '@/sanity/structure/templates'

const schema = createSchema({name: 'test', types: schemaTypes})

/** What the Studio would begin a document of a template with. */
function valueOf({value}: Template, params: object = {}): Record<string, unknown> {
  return typeof value === 'function' ? value(params, {}) : value
}

function fieldsOf(name: string): string[] {
  const type = schema.get(name)
  return type && isObjectSchemaType(type) ? type.fields.map((field) => field.name) : []
}

describe('a template', () => {
  test('is there for every format of article, and for a program', () => {
    expect(TEMPLATES.map(({id}) => id)).toEqual([
      ...['listicle', 'guide', 'interview', 'news'].map((format) => `article-${format}`),
      'program-sheet',
      ARTICLE_OF.person,
      ARTICLE_OF.topic,
    ])
    expect(CREATABLE_ARTICLES).toHaveLength(4)
  })

  test.each(TEMPLATES)('fills in fields that documents have: $id', (template) => {
    const fields = fieldsOf(template.schemaType)
    expect(fields).toEqual(expect.arrayContaining(Object.keys(valueOf(template, {id: 'x'}))))
  })

  test('for a numbered list begins with three sections', () => {
    const listicle = TEMPLATES.find(({id}) => id === 'article-listicle')
    const {body, format} = listicle ? valueOf(listicle) : {}
    expect(format).toBe('listicle')
    expect(body).toEqual(
      expect.arrayContaining([expect.objectContaining({style: 'section', _key: 'third'})]),
    )
  })

  test('of a list of one person begins with that person as the author', () => {
    const byPerson = TEMPLATES.find(({id}) => id === ARTICLE_OF.person)
    const {authors} = byPerson ? valueOf(byPerson, {id: 'person-a'}) : {}
    expect(authors).toEqual([{_type: 'reference', _key: expect.any(String), _ref: 'person-a'}])
  })
})

test.each(SAVED_SEARCHES)('a saved search orders by a field of its type: $id', (search) => {
  expect(fieldsOf(search.type)).toContain(search.orderBy.field)
})
