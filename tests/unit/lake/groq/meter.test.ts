import {describe, expect, test} from 'vitest'
import {LakeError} from '../../../../sanity/lake/errors.ts'
import {Meter, WorkExceeded} from '../../../../sanity/lake/groq/meter.ts'
import {compileFilter} from '../../../../sanity/lake/groq/filter.ts'
import {runQuery, selectByQuery} from '../../../../sanity/lake/groq/run-query.ts'
import {INLINE_WORK} from '../../../../sanity/lake/query-thread/queries.ts'
import {KILLERS, killerDocuments} from '../query-thread/killers.ts'
import {failureOf, indexOf} from './ask.ts'

const few = indexOf(...killerDocuments(400))

/** Units that a query costs, or `null` when it needs more than may be done between requests. */
function workOf(query: string, params = {}, index = few): number | null {
  const meter = new Meter(INLINE_WORK)
  const reader = {access: 'member', identity: 'u1', now: new Date(0), apiVersion: 'X'} as const
  try {
    runQuery(index, {...reader, query, params}, meter)
  } catch (error) {
    if (error instanceof WorkExceeded) return null
    throw error
  }
  return meter.spent
}

describe('the work of a runaway query passes the limit long before its end', () => {
  test.each(KILLERS)('$name', ({query, params}) => {
    expect(workOf(query, params)).toBeNull()
  })

  test('also on documents that are few but long', () => {
    const long = indexOf({_id: 'a', list: Array.from({length: 2_000}, (_, n) => ({n}))})
    expect(workOf('*[0]{"a": list[]{"b": ^.list}}', {}, long)).toBeNull()
    expect(workOf('*[0]{"a": count(list[@ in ^.list])}', {}, long)).toBeNull()
  })

  test('also when its own functions would multiply while it is parsed', () => {
    const chain = Array.from({length: 30}, (_, n) => {
      const next = n === 29 ? '_id' : `"a": x::f${n + 1}(a), "b": x::f${n + 1}(b)`
      return `fn x::f${n}($v) = $v{${next}};`
    })
    const failure = failureOf(() => workOf(`${chain.join('\n')}\nx::f0(*)`))
    expect(failure).toBeInstanceOf(LakeError)
    expect(failure.status).toBe(400)
    expect(workOf('fn x::card($v) = $v{_id};\n*[0..3]{"a": x::card(@)}')).toBeLessThan(100)
  })
})

describe('what pages and the Studio ask for stays far below the limit', () => {
  const index = indexOf(
    ...Array.from({length: 5_000}, (_, n) => ({
      _id: `a${n}`,
      slug: {current: `slug-${n}`},
      rank: n,
      author: {_ref: `p${n % 40}`},
      body: [{_type: 'block', _key: 'k', children: [{_type: 'span', text: 'Hinge and brace.'}]}],
    })),
    ...Array.from({length: 40}, (_, n) => ({_id: `p${n}`, _type: 'person', name: `Coach ${n}`})),
  )
  // The first query that needs an index pays for building it.
  workOf('*[slug.current == "x"] | order(rank)[0]', {}, index)
  workOf('*[_type == "article"] | order(rank)[0]', {}, index)

  test.each([
    ['one document', '*[_type == "article" && slug.current == $slug][0]{..., author->}'],
    ['its relatives', '*[_id == "a7"][0]{"more": *[references(^.author._ref)][0..9]{_id}}'],
    ['the newest', '*[_type == "article"] | order(rank desc)[0...20]{rank, author->{name}}'],
    ['a count', 'count(*[_type == "article"])'],
    ['a scan of one attribute', 'count(*[rank > 4000])'],
    ['people with their articles', '*[_type == "person"]{"c": count(*[author._ref == ^._id])}'],
  ])('%s', (_name, query) => {
    expect(workOf(query, {slug: 'slug-7'}, index)).toBeLessThan(INLINE_WORK / 2)
  })
})

describe('where a query runs inside a commit', () => {
  const killer = KILLERS[1]?.query ?? ''

  test('a mutation that selects documents by a runaway query is refused', () => {
    const selection = {documents: few, params: {}, author: 'u1', now: new Date(0)}
    const failure = failureOf(() => selectByQuery({...selection, query: `*[${killer} > 1]`}))
    expect(failure.status).toBe(400)
    expect(failure.body['error']).toMatchObject({type: 'queryError'})
    expect(selectByQuery({...selection, query: '*[n < 2]'})).toEqual(['d0000', 'd0001'])
  })

  test('a listener with a runaway filter hears nothing, the others do', () => {
    const reader = {access: 'member', identity: 'u1', documents: few} as const
    const document = few.get('d0007')
    expect(compileFilter(`*[${killer} > 1]`, {}).matches(document, reader)).toBe(false)
    expect(compileFilter('*[count(*[n == ^.n]) == 1]', {}).matches(document, reader)).toBe(true)
    const doubling = `{"a": "x"}${'{"a": a + a}'.repeat(60)}.a`
    expect(compileFilter(`*[_type == ${doubling}]`, {})).toMatchObject({ids: null, types: null})
  })
})

test('the same query on the same documents always costs the same', () => {
  const query = '*[n > 5]{n, "x": count(list[@ > 100])} | order(n desc)'
  expect(workOf(query)).toBe(workOf(query))
})
