import {describe, expect, test} from 'vitest'
import {selectByQuery} from '../../../../sanity/lake/groq/run-query.ts'
import {ask, failureOf, indexOf} from './ask.ts'

const articles = indexOf(
  {_id: 'a', title: 'Squat', n: 1, author: {_ref: 'p'}, tags: ['x', 'y']},
  {_id: 'b', title: 'Hinge', n: 2, author: {_ref: 'nobody'}},
  {_id: 'p', _type: 'person', name: 'Ana'},
)

describe('a query', () => {
  test('reads documents, references and sub-queries', () => {
    const query = `*[_type == "article"] | order(title) {
      title, "author": author->name, "others": *[_type == "article" && _id != ^._id].title
    }`
    expect(ask(articles, query)).toEqual([
      {title: 'Hinge', author: null, others: ['Squat']},
      {title: 'Squat', author: 'Ana', others: ['Hinge']},
    ])
  })

  test('knows one moment and the asking user', () => {
    expect(ask(articles, '[now(), identity()]')).toEqual(['2026-11-22T12:00:00.000Z', 'u1'])
    expect(ask(articles, 'dateTime::now() - dateTime(now())')).toBe(0)
  })

  test('answers null outside of everything', () => {
    expect(ask(articles, '*[_id == "none"][0]')).toBeNull()
    expect(ask(articles, '@')).toBeNull()
  })

  test('gives the whole dataset without handing out the index', () => {
    const all = ask(articles, '*')
    if (!Array.isArray(all)) throw new Error('expected a list')
    all.pop()
    expect(ask(articles, 'count(*)')).toBe(3)
  })
})

describe('parameters', () => {
  test('are used anew in every run of the same text', () => {
    const query = '*[_type == "article" && title == $title][0]._id'
    expect(ask(articles, query, {params: {title: 'Squat'}})).toBe('a')
    expect(ask(articles, query, {params: {title: 'Hinge'}})).toBe('b')
  })

  test('work as bounds of slices, anew in every run', () => {
    const query = '*[_type == $type] | order(n) [$from...$to]._id'
    const page = (from: number, to: number) =>
      ask(articles, query, {params: {type: 'article', from, to}})
    expect(page(0, 1)).toEqual(['a'])
    expect(page(1, 2)).toEqual(['b'])
    expect(ask(articles, query, {params: {type: 'person', from: 0, to: 5}})).toEqual(['p'])
  })

  test('in a bracket are a position, an attribute or a condition, as their type says', () => {
    const query = '*[_id == "a"][0].tags[$key]'
    expect(ask(articles, query, {params: {key: 1}})).toBe('y')
    expect(ask(articles, query, {params: {key: true}})).toEqual(['x', 'y'])
    expect(ask(articles, '*[_id == "a"][0][$key]', {params: {key: 'title'}})).toBe('Squat')
  })

  test('that are not used do no harm', () => {
    expect(ask(articles, 'count(*)', {params: {unused: 1}})).toBe(3)
  })

  test('that are missing are reported with their place in the query', () => {
    const query = '*[_type == "post" && slug.current == $slug][0]'
    const {status, body} = failureOf(() => ask(articles, query))
    expect(status).toBe(400)
    expect(body['error']).toEqual({
      type: 'queryParseError',
      description: 'param $slug referenced, but not provided',
      query,
      start: 37,
      end: 41,
    })
  })

  test('are not looked for in strings and comments', () => {
    expect(ask(articles, '"$a" + \'$b\' // $c')).toBe('$a$b')
  })
})

describe('a slice', () => {
  const ids = (slice: string) => ask(articles, `*${slice}._id`)

  test.each([
    ['[-2..-1]', ['b', 'p']],
    ['[2..1]', []],
    ['[1..9]', ['b', 'p']],
    ['[0...2]', ['a', 'b']],
    ['[0..0]', ['a']],
    ['[-1]', 'p'],
    ['[9]', null],
  ])('%s', (slice, expected) => {
    expect(ids(slice)).toEqual(expected)
  })
})

test('a mutation selects stored ids by a query, drafts included', () => {
  const documents = indexOf({_id: 'a'}, {_id: 'drafts.a'}, {_id: 'b', _type: 'person'})
  const selection = {documents, params: {type: 'article'}, author: 'u1', now: new Date(0)}
  expect(selectByQuery({...selection, query: '*[_type == $type]'})).toEqual(['a', 'drafts.a'])
  expect(selectByQuery({...selection, query: '*[_id == "b"][0]'})).toEqual(['b'])
  expect(selectByQuery({...selection, query: 'count(*)'})).toEqual([])
})
