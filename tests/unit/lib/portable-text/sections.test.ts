import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {sections} from '@/lib/portable-text/sections'
import {isEmptyTextBlock} from '@/lib/portable-text/text-block'

function heading(style: string, text: string, key: string) {
  return {_type: 'block', _key: key, style, children: [{text}]}
}

describe('sections', () => {
  test('are the headings of a body, numbered where they are numbered sections', () => {
    const body = [
      heading('section', 'Weak hips', 'a'),
      heading('normal', 'Text', 'b'),
      heading('h3', 'Try this', 'c'),
      {_type: 'figure', _key: 'd'},
      heading('h2', 'What now?', 'e'),
      heading('section', 'Stiff ankles', 'f'),
    ]
    expect(sections(body)).toEqual([
      {key: 'a', id: 'weak-hips', title: 'Weak hips', level: 2, number: 1},
      {key: 'c', id: 'try-this', title: 'Try this', level: 3},
      {key: 'e', id: 'what-now', title: 'What now?', level: 2},
      {key: 'f', id: 'stiff-ankles', title: 'Stiff ankles', level: 2, number: 2},
    ])
  })

  test('keep letters of any script, without their accents', () => {
    const ids = sections([heading('h2', 'Große Übung 1', 'a'), heading('h2', '深蹲', 'b')])
    expect(ids.map(({id}) => id)).toEqual(['große-ubung-1', '深蹲'])
  })

  test('have an anchor even without a single letter', () => {
    expect(sections([heading('h2', '?!', 'a')])[0]?.id).toBe('a')
  })

  test('leave out empty headings', () => {
    expect(sections([heading('section', ' ', 'a'), heading('section', 'One', 'b')])).toEqual([
      {key: 'b', id: 'one', title: 'One', level: 2, number: 1},
    ])
    expect(sections(null)).toEqual([])
  })

  const bodies = fc.array(
    fc.record({
      _type: fc.constantFrom('block', 'figure'),
      _key: fc.constantFrom('k1', 'k2', 'k3', 'k4'),
      style: fc.constantFrom('section', 'h2', 'h3', 'normal', null),
      children: fc.array(fc.record({text: fc.constantFrom('Hip', 'hip', 'Hip k1', '?', 'é', '')})),
    }),
  )

  test('have anchors that are unique, fit for an id, and the same every time', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const ids = sections(body).map(({id}) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const id of ids) expect(id).toMatch(/^\S+$/)
        expect(sections(structuredClone(body)).map(({id}) => id)).toEqual(ids)
      }),
    )
  })

  test('keep their anchors when more is written below', () => {
    fc.assert(
      fc.property(bodies, bodies, (body, more) => {
        const before = sections(body)
        expect(sections([...body, ...more]).slice(0, before.length)).toEqual(before)
      }),
    )
  })
})

test('a paragraph of spaces is empty; a figure is not', () => {
  expect(isEmptyTextBlock(heading('normal', '  ', 'a'))).toBe(true)
  expect(isEmptyTextBlock({_type: 'block'})).toBe(true)
  expect(isEmptyTextBlock({_type: 'figure'})).toBe(false)
  expect(isEmptyTextBlock(heading('normal', 'Text', 'a'))).toBe(false)
})
