import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {API_VERSION, startTestLake, type TestLake} from '../../support/lake.ts'

// Numbered like the list of edge cases that the lake was specified with; details have unit tests.

let lake: TestLake
beforeAll(async () => {
  lake = await startTestLake()
  const link = {next: {_type: 'reference', _ref: 'b', _weak: true}}
  for (const document of [
    {_id: 'a', title: 'published', ...link},
    {_id: 'drafts.a', title: 'draft', ...link},
    {_id: 'versions.r1.a', title: 'r1'},
    {_id: 'versions.r2.a', title: 'r2'},
    {_id: 'drafts.b', title: 'only a draft'},
    {_id: 'c', title: 'going away'},
    {_id: 'versions.r2.c', title: 'gone', _system: {delete: true}},
  ]) {
    await create(JSON.stringify({_type: 'story', ...document}))
  }
})
afterAll(() => lake.close())

interface Answer {
  readonly status: number
  readonly body: unknown
}

async function send(path: string, init?: RequestInit, apiVersion = API_VERSION): Promise<Answer> {
  const headers = {authorization: `Bearer ${lake.credentials.writeToken}`}
  const response = await fetch(`${lake.url}/v${apiVersion}${path}`, {...init, headers})
  return {status: response.status, body: await response.json()}
}

async function ask(query: string, search: Record<string, string> = {}, apiVersion?: string) {
  const params = new URLSearchParams({query, ...search})
  return await send(`/data/query/production?${params}`, undefined, apiVersion)
}

/** The result of a query that must succeed. */
async function result(query: string, search: Record<string, string> = {}): Promise<unknown> {
  const {status, body} = await ask(query, search)
  expect(status).toBe(200)
  return typeof body === 'object' && body !== null && 'result' in body ? body.result : undefined
}

async function create(json: string): Promise<Answer> {
  const body = `{"mutations": [{"create": ${json}}]}`
  return await send('/data/mutate/production', {method: 'POST', body})
}

describe('39 names that JavaScript objects have by nature', () => {
  test.each(['__proto__', 'hasOwnProperty'])('%s cannot be stored', async (name) => {
    const {status} = await create(`{"_type": "odd", "x": {"${name}": {"polluted": true}}}`)
    expect(status).toBe(400)
    expect({}).not.toHaveProperty('polluted')
  })

  test('constructor and toString are attributes like others', async () => {
    const {status} = await create(
      '{"_id": "odd", "_type": "odd", "constructor": "k", "toString": 1}',
    )
    expect(status).toBe(200)
    const query = '*[_id == "odd" && constructor == "k"][0]{constructor, "t": toString, valueOf}'
    expect(await result(query)).toEqual({constructor: 'k', t: 1, valueOf: null})
    const exported = await fetch(`${lake.url}/v${API_VERSION}/data/export/production?types=odd`, {
      headers: {authorization: `Bearer ${lake.credentials.writeToken}`},
    })
    expect(await exported.text()).toContain('"constructor":"k"')
  })
})

describe('40 content at the limits', () => {
  test('nested too deeply is refused', async () => {
    const deep = `{"_type": "deep", "x": ${'['.repeat(100)}${']'.repeat(100)}}`
    expect((await create(deep)).status).toBe(400)
  })

  test('a number that JSON cannot write is refused', async () => {
    expect((await create('{"_type": "number", "n": 1e400}')).status).toBe(400)
  })

  test('an integer beyond 2^53 becomes the nearest number', async () => {
    await create('{"_id": "big", "_type": "number", "n": 9007199254740993}')
    expect(await result('*[_id == "big"][0].n')).toBe(9_007_199_254_740_992)
  })
})

test('41 duplicate keys in a list are stored as they are', async () => {
  const item = '{"_key": "k", "n": 1}'
  expect((await create(`{"_id": "twins", "_type": "list", "l": [${item}, ${item}]}`)).status).toBe(
    200,
  )
  expect(await result('count(*[_id == "twins"][0].l[_key == "k"])')).toBe(2)
})

describe('45 a syntax error names its place', () => {
  test.each([
    ['at the first character', '}', 0],
    ['in a later line', '*[\n  _type ==\n]', 13],
    ['after CRLF', '*[\r\n_type == ]', 12],
    ['after an emoji', '"💪" + ]', 7],
  ])('%s', async (_case, query, start) => {
    const {status, body} = await ask(query)
    expect(status).toBe(400)
    expect(body).toMatchObject({error: {type: 'queryParseError', query, start, end: start}})
  })
})

describe('46 parameters', () => {
  test('that are missing are a 400, those that are not used do no harm', async () => {
    expect((await ask('*[_id == $id]')).status).toBe(400)
    expect(await result('1 + 1', {$unused: '1'})).toBe(2)
  })

  test('must be JSON, and the text undefined counts as absent', async () => {
    expect((await ask('$x', {$x: 'oops'})).status).toBe(400)
    expect((await ask('$x', {$x: 'undefined'})).status).toBe(400)
    expect(await result('1', {$x: 'undefined'})).toBe(1)
  })
})

test.each(['nonsense(1)', 'geo::unknown(a)', 'string::nothing(a)', 'x::y(1)'])(
  '47 %s is refused although no document would reach it',
  async (call) => {
    const {status, body} = await ask(`*[_id == "nowhere" && ${call}]`)
    expect(status).toBe(400)
    expect(body).toMatchObject({error: {type: 'queryParseError'}})
  },
)

test('48 a pattern that breaks regular expressions is answered', async () => {
  const params = {$text: `"${'a'.repeat(60)}"`, $pattern: `"${'a*'.repeat(20)}b"`}
  expect(await result('$text match $pattern', params)).toBe(false)
})

test('49 5,000 brackets are a 400, and the lake lives on', async () => {
  const body = JSON.stringify({query: `${'('.repeat(5_000)}1${')'.repeat(5_000)}`})
  const {status} = await send('/data/query/production', {method: 'POST', body})
  expect(status).toBe(400)
  expect(await result('1')).toBe(1)
})

// 50, a query past its deadline: queries.test.ts.

test.each([
  ['null == null', true],
  ['{} == {}', false],
  ['[1] == [1]', false],
  ['1 / 0', null],
  ['round(-3.5)', -4],
  ['length("😀")', 1],
])('51 %s is %s', async (query, expected) => {
  expect(await result(query)).toEqual(expected)
})

test('52 mixed types have an order, and ties keep that of the ids', async () => {
  const client = await lake.client()
  const values = [true, 'a', null, 3, 'Z', 3]
  for (const [n, v] of values.entries())
    await client.createOrReplace({_id: `m${n}`, _type: 'mix', v})
  expect(await result('*[_type == "mix"] | order(v)._id')).toEqual([
    'm3',
    'm5',
    'm4',
    'm1',
    'm0',
    'm2',
  ])
  expect(await result('*[_type == "mix"] | order(v desc)._id')).toEqual([
    'm2',
    'm0',
    'm1',
    'm4',
    'm3',
    'm5',
  ])
})

test.each([
  ['[-2..-1]', [3, 4]],
  ['[2..1]', []],
  ['[3..9]', [4]],
  ['[0...$n]', [1, 2]],
  ['[-1]', 4],
  ['[9]', null],
])('53 a slice %s', async (slice, expected) => {
  expect(await result(`[1, 2, 3, 4]${slice}`, {$n: '2'})).toEqual(expected)
})

describe('54 a group of documents', () => {
  const query = '*[_type == "story"] | order(_id){title, "next": next->title, _originalId}'

  test.each([
    [
      'published',
      [
        ['published', null],
        ['going away', null],
      ],
    ],
    [
      'drafts',
      [
        ['draft', 'only a draft'],
        ['only a draft', null],
        ['going away', null],
      ],
    ],
    ['r2', [['r2', null]]],
  ])('in %s', async (perspective, expected) => {
    const rows = await result(query, {perspective})
    expect(rows).toMatchObject(expected.map(([title, next]) => ({title, next})))
    expect(await result('count(*[_type == "story"])', {perspective})).toBe(expected.length)
  })

  test('tells where a draft comes from, and raw shows everything', async () => {
    const own = await result('*[_id == "a"][0]._originalId', {perspective: 'drafts'})
    expect(own).toBe('drafts.a')
    expect(await result('count(*[_type == "story"])', {perspective: 'raw'})).toBe(7)
  })
})

describe('55 stacks of releases', () => {
  test.each([
    ['r1,r2', 'r1'],
    ['r2,r1', 'r2'],
    ['unknown,r1', 'r1'],
  ])('%s shows %s', async (perspective, title) => {
    expect(await result('*[_id == "a"][0].title', {perspective})).toBe(title)
  })

  test('cannot have raw among them', async () => {
    expect((await ask('1', {perspective: 'raw,drafts'})).status).toBe(400)
  })

  test('older API versions read raw by default, without versions', async () => {
    const {body} = await ask('*[_type == "story"] | order(_id)._id', {}, '2025-02-18')
    expect(body).toMatchObject({result: ['a', 'c', 'drafts.a', 'drafts.b']})
    expect(await result('count(*[_type == "story"])')).toBe(2)
  })
})

test('a question mark in a query string stands for itself', async () => {
  expect(await send('/data/query/production?query=%22why?%22&returnQuery=false')).toMatchObject({
    status: 200,
    body: {result: 'why?'},
  })
})
