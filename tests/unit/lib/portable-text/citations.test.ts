import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {BodyBlock, Source} from '@/lib/content/types'
import {citedSources, withCitations} from '@/lib/portable-text/citations'
import {textBlock} from '../../../support/content'

function source(id: string): Source {
  return {
    _id: id,
    _type: 'source',
    title: `Title of ${id}`,
    authors: null,
    container: null,
    year: null,
    doi: null,
    pmid: null,
    url: null,
    studyType: 'trial',
    note: null,
  }
}

/** A paragraph that names each group of sources in a mark of its own. */
function citing(key: string, ...groups: string[][]): BodyBlock {
  return textBlock(key, '', {
    children: groups.map((_, index) => ({
      _type: 'span',
      _key: `${key}-${index}`,
      text: 'words ',
      marks: [`m${index}`],
    })),
    markDefs: groups.map((ids, index) => ({
      _key: `m${index}`,
      _type: 'citation',
      sources: ids.map(source),
    })),
  })
}

/** The numbers that the marks of a body show, mark by mark. */
function shownNumbers(body: readonly BodyBlock[]): [string, number][][] {
  const {sources} = withCitations(body)
  const marks = new Map<string, [string, number][]>()
  for (const cited of sources) {
    for (const mark of cited.marks) {
      marks.set(mark, [...(marks.get(mark) ?? []), [cited.source._id, cited.number]])
    }
  }
  return [...marks.values()]
}

describe('Sources list + inline citation marks', () => {
  test('sources are numbered by their first use, and named again by the same number', () => {
    const body = [citing('a', ['ana'], ['ben', 'ana']), citing('b', ['cleo'], ['ben'])]
    const {sources} = withCitations(body)
    expect(sources.map(({source: {_id}, number, marks}) => [number, _id, marks])).toEqual([
      [1, 'ana', ['cite-a-m0', 'cite-a-m1']],
      [2, 'ben', ['cite-a-m1', 'cite-b-m1']],
      [3, 'cleo', ['cite-b-m0']],
    ])
  })

  test('a block that moves takes its marks along: anchors stay, numbers follow the new order', () => {
    const [first, second] = [citing('a', ['ana']), citing('b', ['ben'])]
    expect(withCitations([second, first]).sources.map(({id, marks}) => [id, ...marks])).toEqual([
      ['source-ben', 'cite-b-m0'],
      ['source-ana', 'cite-a-m0'],
    ])
  })

  test('a block that is deleted leaves no gap and no source that nothing names', () => {
    const body = [citing('a', ['ana']), citing('b', ['ben']), citing('c', ['cleo'])]
    const left = withCitations(body.filter(({_key}) => _key !== 'b')).sources
    expect(left.map(({number, source: {_id}}) => [number, _id])).toEqual([
      [1, 'ana'],
      [2, 'cleo'],
    ])
  })

  test('an annotation that no word carries is not a citation', () => {
    const unused = textBlock('a', 'Words', {
      markDefs: [{_key: 'm', _type: 'citation', sources: [source('ana')]}],
    })
    expect(citedSources([unused])).toEqual([])
  })

  test('a body without citations is left as it is', () => {
    const body = [textBlock('a', 'Words')]
    expect(withCitations(body)).toEqual({body, sources: []})
  })

  test('whatever is moved or deleted, one source has one number and the numbers have no gaps', () => {
    const ids = fc.subarray(['ana', 'ben', 'cleo', 'dan'], {minLength: 1})
    const groups = fc.array(fc.array(ids, {maxLength: 3}), {maxLength: 6})
    fc.assert(
      fc.property(groups, fc.func(fc.nat()), (blocks, shuffle) => {
        const body = blocks
          .map((marks, index) => citing(`b${index}`, ...marks))
          .toSorted((a, b) => shuffle(a._key) - shuffle(b._key))
          .filter((block) => shuffle(block._key) % 5 > 0)
        const {sources} = withCitations(body)
        expect(sources.map(({number}) => number)).toEqual(sources.map((_, index) => index + 1))
        const numbers = new Map(sources.map(({number, source: {_id}}) => [_id, number]))
        expect(numbers.size).toBe(sources.length)
        for (const [id, number] of shownNumbers(body).flat()) expect(numbers.get(id)).toBe(number)
      }),
    )
  })
})
