import {describe, expect, test} from 'vitest'
import {ask, failureOf, indexOf} from './ask.ts'

const index = indexOf({_id: 'a', title: 'x'})

describe('a query that cannot be parsed is answered 400 with the place', () => {
  test.each([
    ['at the first character', '}', 0],
    ['at the end', '*[_type == "a"', 14],
    ['in a later line', '*[\n  _type ==\n]', 13],
    ['after CRLF', '*[\r\n_type == ]', 12],
    ['after an emoji, counted in UTF-16', '"💪" + ]', 7],
  ])('%s', (_case, query, start) => {
    const {status, body} = failureOf(() => ask(index, query))
    expect(status).toBe(400)
    expect(body['error']).toMatchObject({
      type: 'queryParseError',
      query,
      start: Math.min(start, query.length - 1),
    })
  })

  test.each([
    ['nonsense(1)', 0, 7],
    ['*[_id == "none" && documents::get(a) == b]', 19, 32],
    ['*[_type == "none"]{"x": text::semanticSimilarity("a")}', 30, 47],
    ['constructor::keys(1)', 13, 16],
    ['*[_id == "none"] | constructor(1)', 19, 29],
  ])('%s names no function, reached or not', (query, start, end) => {
    const {status, body} = failureOf(() => ask(index, query))
    expect(status).toBe(400)
    expect(body['error']).toMatchObject({type: 'queryParseError', start, end})
  })
})

describe('a query that is too large is refused at once', () => {
  test.each([
    ['5,000 brackets', '('.repeat(5000) + '1' + ')'.repeat(5000)],
    ['a very long list', `[${'1,'.repeat(20_000)}1]`],
    ['a long chain of operators', Array.from({length: 3900}, () => 'a').join('+')],
    ['a long chain of attributes', `a${'.b'.repeat(3900)}`],
    ['many negations', '!'.repeat(50_000) + 'a'],
    ['a very long text', `"${'x'.repeat(200_000)}"`],
  ])('%s', (_case, query) => {
    const {status, body} = failureOf(() => ask(index, query))
    expect(status).toBe(400)
    expect(body['error']).toMatchObject({type: 'queryParseError'})
  })

  test('deep sub-queries are planned without growing', () => {
    const query = `${'*[_id in '.repeat(60)}["a"]${']._id'.repeat(60)}`
    expect(ask(index, query)).toEqual(['a'])
  })
})

describe('keys that groq-js trips over', () => {
  const odd = indexOf(
    {_id: 'a', hasOwnProperty: 1, ok: {hasOwnProperty: 2, x: 3}},
    {_id: 'b', ...JSON.parse('{"__proto__": {"polluted": true}, "ok": {"x": 4}}')},
    {_id: 'c', constructor: 'k', toString: 't'},
  )

  test('are kept in the documents and left out of queries', () => {
    expect(ask(odd, '*[_id == "a"][0].ok.x')).toBe(3)
    expect(ask(odd, '*[_id in ["a", "b"]]{...}.ok.x')).toEqual([3, 4])
    expect(ask(odd, '*[_id == "c"][0]{constructor, "t": toString}')).toEqual({
      constructor: 'k',
      t: 't',
    })
    expect(odd.get('a')).toHaveProperty('hasOwnProperty', 1)
    expect(Object.keys(odd.get('b') ?? {})).toContain('__proto__')
  })

  test('pollute no prototype', () => {
    ask(odd, '*{...}')
    ask(odd, '{"__proto__": {"polluted": true}}')
    ask(odd, '$p', {params: JSON.parse('{"p": {"__proto__": {"polluted": true}}}')})
    expect({}).not.toHaveProperty('polluted')
  })

  test('made by a query itself fail that query only', () => {
    expect(failureOf(() => ask(odd, '{"hasOwnProperty": 1}.x')).status).toBe(400)
    expect(ask(odd, 'count(*)')).toBe(3)
  })
})
