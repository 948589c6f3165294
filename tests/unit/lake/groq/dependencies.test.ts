import {describe, expect, test} from 'vitest'
import type {Constraint} from '@/sanity/lake/groq/constraint.ts'
import {Dependencies} from '@/sanity/lake/groq/dependencies.ts'

const equals = (path: string, key: number): Constraint => ({
  kind: 'equals',
  path: path.split('.'),
  key,
})

function keysOf(read: (dependencies: Dependencies) => void, most = 60): string[] {
  const dependencies = new Dependencies()
  read(dependencies)
  return [...dependencies.keys(most)]
}

describe('dependency keys', () => {
  test('of conditions that must all hold are those of the narrowest one', () => {
    const constraint: Constraint = {
      kind: 'every',
      parts: [equals('_type', 0), equals('slug.current', 1)],
    }
    const [key, ...others] = keysOf((read) => read.addMatching(constraint, ['post', 'hello']))
    expect(key).toMatch(/^eq slug.current.string.hello$/s)
    expect(others).toEqual([])
  })

  test('are the type when a list has more values than are worth naming', () => {
    const constraint: Constraint = {
      kind: 'every',
      parts: [equals('_type', 0), {kind: 'in', path: ['n'], key: 1}],
    }
    const values = ['post', Array.from({length: 40}, (_, number) => number)]
    expect(keysOf((read) => read.addMatching(constraint, values))).toEqual(['type post'])
  })

  test('are all documents when a condition can hold for what is missing', () => {
    expect(keysOf((read) => read.addMatching(equals('n', 0), [null]))).toEqual(['all'])
  })

  test('of too many documents are those of their types', () => {
    const read = (dependencies: Dependencies): void => {
      dependencies.addType('author')
      for (const number of [1, 2, 3]) {
        const times = {_createdAt: '', _updatedAt: '', _rev: ''}
        dependencies.addDocument(`p${number}`, {...times, _id: `p${number}`, _type: 'post'})
      }
    }
    expect(keysOf(read, 4)).toEqual(['type author', 'id p1', 'id p2', 'id p3'])
    expect(keysOf(read, 3)).toEqual(['type author', 'type post'])
    expect(keysOf(read, 1)).toEqual(['all'])
  })

  test('of a document that was asked for and is missing stand for no type', () => {
    const ofType: Constraint = {kind: 'every', parts: [equals('_type', 0), equals('_id', 1)]}
    const read = (dependencies: Dependencies): void => {
      dependencies.addMatching(ofType, ['post', 'gone'])
      dependencies.addDocument('gone', undefined)
      dependencies.addDocument('other', undefined)
    }
    expect(keysOf(read, 1)).toEqual(['all'])
  })
})
