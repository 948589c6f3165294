import {describe, expect, test} from 'vitest'
import {sampleDocument} from '@/sanity/content/document.ts'
import {
  bullets,
  cited,
  em,
  internalLink,
  item,
  link,
  measure,
  paragraph,
  prose,
  section,
  strong,
} from '@/sanity/content/portable-text.ts'

describe('a paragraph', () => {
  test('reads as one line, however it is wrapped in the source', () => {
    const {children, markDefs} = paragraph`
      Two lines of source,
      one line of text.
    `
    expect(children).toEqual([
      {_type: 'span', text: 'Two lines of source, one line of text.', marks: []},
    ])
    expect(markDefs).toEqual([])
  })

  test('keeps the spaces around marked words, and none at its ends', () => {
    const {children} = paragraph`
      ${strong('Slow')} is
      ${em('smooth')}, they say
    `
    expect(children).toEqual([
      {_type: 'span', text: 'Slow', marks: ['strong']},
      {_type: 'span', text: ' is ', marks: []},
      {_type: 'span', text: 'smooth', marks: ['em']},
      {_type: 'span', text: ', they say', marks: []},
    ])
  })

  test('defines each of its links once, with the relationship or the document', () => {
    const {children, markDefs} = paragraph`
      Read ${internalLink('the program', 'program', 'back-builder')} or
      ${link('the shop', 'https://example.com/shop', 'affiliate')}.
    `
    expect(markDefs).toEqual([
      {
        _key: 'link0',
        _type: 'internalLink',
        reference: {_type: 'reference', _ref: 'program-back-builder'},
      },
      {
        _key: 'link1',
        _type: 'link',
        href: 'https://example.com/shop',
        relationship: 'affiliate',
      },
    ])
    expect(children.flatMap((child) => ('marks' in child ? child.marks : []))).toEqual([
      'link0',
      'link1',
    ])
  })

  test('keeps measures as numbers among its words, and sources behind them', () => {
    const {children, markDefs} = paragraph`
      Lift ${measure(20, 'kg')}, ${cited('as the review says', 'helms-2016')}
    `
    expect(children).toEqual([
      {_type: 'span', text: 'Lift ', marks: []},
      {_type: 'quantity', value: 20, upTo: undefined, unit: 'kg'},
      {_type: 'span', text: ', ', marks: []},
      {_type: 'span', text: 'as the review says', marks: ['link0']},
    ])
    expect(markDefs).toEqual([
      {
        _key: 'link0',
        _type: 'citation',
        sources: [{_type: 'reference', _ref: 'source-helms-2016'}],
      },
    ])
  })
})

test('a list is one block per item, all on the first level', () => {
  const list = bullets(item`one`, item`two`)
  expect(list.map(({listItem, level}) => [listItem, level])).toEqual([
    ['bullet', 1],
    ['bullet', 1],
  ])
})

test('plain prose is a single line without outer spaces', () => {
  expect(prose`
    One
    line.
  `).toBe('One line.')
})

describe('a document', () => {
  const build = () =>
    sampleDocument({
      id: 'page-test',
      type: 'page',
      createdAt: '2026-01-01T00:00:00.000Z',
      fields: {absent: undefined, names: ['a', 'b'], body: [section('First'), section('First')]},
    })

  test('is the same whenever it is built', () => {
    expect(build()).toEqual(build())
  })

  test('gives every object in a list a key of its own, and leaves plain values alone', () => {
    const text = JSON.stringify(build())
    const keys = [...text.matchAll(/"_key":"([^"]+)"/g)].map(([, key]) => key)
    expect(keys).toHaveLength(4)
    expect(new Set(keys).size).toBe(4)
    expect(build()['names']).toEqual(['a', 'b'])
  })

  test('has no field without a value', () => {
    expect(build()).not.toHaveProperty('absent')
  })
})
