import {describe, expect, test} from 'vitest'
import {ask, indexOf} from './ask.ts'

const index = indexOf(
  {
    _id: 'a',
    title: 'Back pain and the deadlift',
    body: [{_type: 'block', children: [{_type: 'span', text: 'Hinge, then brace.'}]}],
  },
  {_id: 'b', title: 'Deadlift set-up', seo: {title: 'How to pull'}},
  {_id: 'c', title: 'Mobility', _secret: 'deadlift'},
)

/** What the Studio's default search sends. */
const search = (words: string) =>
  ask(index, '*[[@, _id] match text::query($words)]._id', {params: {words}})

describe('text::query()', () => {
  test.each([
    ['deadlift', ['a', 'b']],
    ['DEADLIFT back', ['a']],
    ['"the deadlift"', ['a']],
    ['"pain deadlift"', []],
    ['"deadlift hinge"', []],
    ['dead*', ['a', 'b']],
    ['dead', []],
    ['deadlift -hinge', ['b']],
    ['deadlift -"how to"', ['a']],
    ['-deadlift', ['c']],
    ['set-up', ['b']],
    ['set-u*', ['b']],
    ['*', ['a', 'b', 'c']],
    ['', []],
    ['?!', []],
    ['"unclosed phrase', []],
  ])('%s', (words, expected) => {
    expect(search(words)).toEqual(expected)
  })

  test('searches single attributes and texts of blocks', () => {
    const ids = ask(index, '*[title match text::query("deadlift")]._id')
    expect(ids).toEqual(['a', 'b'])
    expect(ask(index, '*[pt::text(body) match text::query("hinge brace")]._id')).toEqual(['a'])
  })

  test('finds words that begin in one span of a block and end in the next', () => {
    const emphasised = (...parts: string[]) => ({
      _type: 'block',
      children: parts.map((text) => ({_type: 'span', text})),
    })
    const marked = indexOf({_id: 'a', body: [emphasised('kettle', 'bell swing'), emphasised('s')]})
    expect(ask(marked, '*[pt::text(body) match "kettlebell"]._id')).toEqual(['a'])
    expect(ask(marked, '*[pt::text(body) match text::query("kettlebell sw*")]._id')).toEqual(['a'])
    expect(ask(marked, '*[pt::text(body) match "swings"]._id')).toEqual([])
  })

  test('finds a document by its id', () => {
    expect(search('c')).toEqual(['c'])
  })

  test('ranks in score(), with boost()', () => {
    const query = `*[_type in $types] | score(
      boost(_type in ["article"] && title match text::query($words), 10),
      ([@, _id] match text::query($words) || references($words))
    ) [_score > 0] {_id, _score} | order(_score desc) [0...$limit]`
    const params = {types: ['article'], words: 'pull*', limit: 10}
    expect(ask(index, query, {params})).toEqual([{_id: 'b', _score: 1}])
    expect(ask(index, query, {params: {...params, words: 'back*'}})).toEqual([
      {_id: 'a', _score: 13},
    ])
  })
})

test('score() of a plain match grows with the number of occurrences', () => {
  const texts = indexOf({_id: 'a', t: 'x y'}, {_id: 'b', t: 'x x x'}, {_id: 'c', t: 'y'})
  const ranked = ask(texts, '* | score(t match "x") | order(_score desc) {_id, "hit": _score > 0}')
  expect(ranked).toEqual([
    {_id: 'b', hit: true},
    {_id: 'a', hit: true},
    {_id: 'c', hit: false},
  ])
})
