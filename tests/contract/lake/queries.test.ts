import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {API_VERSION, startTestLake, type TestLake} from '../../support/lake.ts'
import {DEFAULT_QUERY_LIMITS} from '@/sanity/lake/query-thread/limits.ts'

let lake: TestLake
beforeAll(async () => {
  lake = await startTestLake({config: {queries: {...DEFAULT_QUERY_LIMITS, timeoutMs: 2_000}}})
  const client = await lake.client()
  const notes = Array.from({length: 300}, (_, n) => ({create: {_id: `n${n}`, _type: 'note', n}}))
  await client.mutate(notes)
})
afterAll(() => lake.close())

/** Minutes of work for any machine: eight thousand million comparisons. */
const CROSS_PRODUCT =
  'count(*[count(*[count(*[count(*[n > ^.n + ^.^.n + ^.^.^.n]) > 1]) > 1]) > 1])'
const HEAVY = 'count(*[count(*[n > ^.n]) > 1])'

async function ask(search: Record<string, string>): Promise<{status: number; body: unknown}> {
  const query = new URLSearchParams(search)
  const response = await fetch(`${lake.url}/v${API_VERSION}/data/query/production?${query}`)
  return {status: response.status, body: await response.json()}
}

describe('a query past its deadline', () => {
  test('answers 504 in the body that clients understand, once', async () => {
    const client = await lake.client('editor', {maxRetries: 3})
    const failed = client.fetch(CROSS_PRODUCT)
    await expect(failed).rejects.toMatchObject({
      statusCode: 504,
      message: expect.stringContaining('The query was stopped after 2 seconds'),
    })
    const {status, body} = await ask({query: CROSS_PRODUCT})
    expect(status).toBe(504)
    expect(body).toMatchObject({error: {type: 'queryTimeoutError', query: CROSS_PRODUCT}})
  })

  test('costs the others none of their answers', async () => {
    const client = await lake.client()
    const answers = await Promise.all([
      ask({query: CROSS_PRODUCT}).then(({status}) => status),
      client.fetch(HEAVY),
      ask({query: CROSS_PRODUCT}).then(({status}) => status),
      client.fetch(HEAVY),
    ])
    expect(answers).toEqual([504, 298, 504, 298])
  })
})

test('a runaway query keeps no other waiting, nor a write, nor the end of the lake', async () => {
  const queries = {...DEFAULT_QUERY_LIMITS, timeoutMs: 600_000}
  const own = await startTestLake({config: {queries}})
  const client = await own.client()
  await client.mutate(Array.from({length: 300}, (_, n) => ({create: {_type: 'note', n}})))
  const search = new URLSearchParams({query: CROSS_PRODUCT, perspective: 'raw'})
  const url = `${own.url}/v${API_VERSION}/data/query/production?${search}`
  const killer = fetch(url).then(
    () => 'answered',
    () => 'cut off',
  )
  expect(await client.fetch('count(*)')).toBe(300)
  await client.create({_id: 'later', _type: 'other'})
  expect(await client.fetch('count(*)')).toBe(301)
  await own.close()
  expect(await killer).toBe('cut off')
})

test('a query that is too large is a 400 and the lake lives on', async () => {
  const brackets = await ask({query: `${'('.repeat(2_000)}1${')'.repeat(2_000)}`})
  expect(brackets.status).toBe(400)
  const client = await lake.client()
  const elements = Array.from({length: 16_000}, (_, n) => `"n${n}"`).join(',')
  await expect(client.fetch(`*[_id in [${elements}]]`)).rejects.toMatchObject({statusCode: 400})
  expect(await client.fetch('1 + 1')).toBe(2)
})

test('16,000 values in a parameter are found', async () => {
  const client = await lake.client()
  const ids = Array.from({length: 16_000}, (_, n) => `n${n}`)
  expect(await client.fetch('count(*[_id in $ids])', {ids})).toBe(300)
})

test('a costly answer has the shape of any other', async () => {
  const {body} = await ask({query: HEAVY})
  expect(body).toEqual({
    query: HEAVY,
    result: expect.any(Number),
    ms: expect.any(Number),
    syncTags: expect.any(Array),
  })
  const {body: short} = await ask({query: HEAVY, returnQuery: 'false'})
  expect(short).not.toHaveProperty('query')
})

test('explain=true tells how a query would read the dataset', async () => {
  const query =
    '*[_type == "note" && n == 3]{"same": *[references(^._id) || string::length(t) > 1]}'
  const {status, body} = await ask({query, explain: 'true'})
  expect(status).toBe(200)
  expect(body).toMatchObject({
    query,
    explain: {
      ast: {type: 'Map'},
      reads: ['the smallest of (documents by _type, documents by n)', 'every document'],
    },
  })
  expect(JSON.stringify(body)).toContain('"namespace":"string","name":"length"')
})
