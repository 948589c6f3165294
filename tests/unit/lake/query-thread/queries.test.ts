import {afterEach, describe, expect, onTestFinished, test} from 'vitest'
import {LakeError} from '../../../../sanity/lake/errors.ts'
import {
  DEFAULT_QUERY_LIMITS,
  type QueryLimits,
} from '../../../../sanity/lake/query-thread/limits.ts'
import {createQueries, type Queries} from '../../../../sanity/lake/query-thread/queries.ts'
import {QueryThread} from '../../../../sanity/lake/query-thread/query-thread.ts'
import type {QueryRequest} from '../../../../sanity/lake/groq/run-query.ts'
import {mutate, testDataset} from '../../../support/dataset.ts'
import {KILLERS, killerDocuments} from './killers.ts'

const READER = {access: 'member', identity: 'u1', now: new Date(0), apiVersion: 'X'} as const

const cleanUps: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp()
})

function dataset(count = 300) {
  const opened = testDataset()
  cleanUps.push(() => opened.close())
  for (const document of killerDocuments(count)) {
    mutate(opened, {createOrReplace: {_type: 'article', ...document, topics: []}})
  }
  return opened
}

function request(query: string, params = {}): QueryRequest {
  return {...READER, query, params}
}

function queriesWith(limits: Partial<QueryLimits> = {}): Queries {
  const queries = createQueries({...DEFAULT_QUERY_LIMITS, ...limits})
  onTestFinished(() => queries.close())
  return queries
}

/** The error that a promise rejects with. */
async function failure(work: Promise<unknown>): Promise<LakeError> {
  const error = await work.then(
    () => new Error('expected a failure'),
    (reason: unknown) => reason,
  )
  if (error instanceof LakeError) return error
  throw error
}

/** Costly, and done within a second. */
const HEAVY = 'count(*[count(*[n > ^.n && n + 1 > ^.n && n + 2 > ^.n]) > 1])'

describe('a costly query', () => {
  test('is answered like any other', async () => {
    const source = dataset()
    const answer: unknown = JSON.parse(await queriesWith().answer(source, request(HEAVY)))
    expect(answer).toMatchObject({result: 298})
  })

  test('lets a cheap one that came later go first', async () => {
    const queries = queriesWith()
    const source = dataset()
    const order: string[] = []
    const heavy = queries.answer(source, request(HEAVY)).then(() => order.push('heavy'))
    const cheap = queries.answer(source, request('count(*)')).then(() => order.push('cheap'))
    await Promise.all([heavy, cheap])
    expect(order).toEqual(['cheap', 'heavy'])
  })

  test('sees every write that was committed before it', async () => {
    const queries = queriesWith()
    const source = dataset()
    const count = async (): Promise<unknown> => {
      const json = await queries.answer(source, request(`{"c": count(*), "heavy": ${HEAVY}}`))
      return JSON.parse(json).result.c
    }
    const whileStarting = count()
    mutate(source, {create: {_id: 'late', _type: 'article'}})
    // The thread may have copied the documents before or after the write, but no older state.
    expect([300, 301]).toContain(await whileStarting)
    expect(await count()).toBe(301)
    mutate(source, {delete: {id: 'late'}}, {delete: {id: 'd0001'}})
    expect(await count()).toBe(299)
  })

  test('fails with the error of the query', async () => {
    const source = dataset()
    const query = `{"heavy": ${HEAVY}, "hasOwnProperty": 1}.x`
    const {status, body} = await failure(queriesWith().answer(source, request(query)))
    expect(status).toBe(400)
    expect(body['error']).toMatchObject({type: 'queryError', query})
  })
})

describe('a runaway query', () => {
  test('is stopped at its deadline with 504, and cheap ones are answered meanwhile', async () => {
    const queries = queriesWith({timeoutMs: 1_000})
    const source = dataset()
    for (const {query, params} of KILLERS.slice(0, 2)) {
      let isStopped = false
      const killer = failure(queries.answer(source, request(query, params)))
      const stopped = killer.finally(() => (isStopped = true))
      for (let round = 0; round < 20; round += 1) {
        const json = await queries.answer(source, request('count(*[n < 10])'))
        expect(JSON.parse(json)).toMatchObject({result: 10})
      }
      expect(isStopped).toBe(false)
      const {status, body} = await stopped
      expect(status).toBe(504)
      expect(body['error']).toEqual({
        type: 'queryTimeoutError',
        description: 'The query was stopped after 1 seconds',
        query,
      })
    }
  })

  test('does not take those with it that wait for the thread', async () => {
    const queries = queriesWith({timeoutMs: 1_000})
    const source = dataset()
    const killer = failure(queries.answer(source, request(KILLERS[1]?.query ?? '')))
    const next = queries.answer(source, request(HEAVY))
    expect((await killer).status).toBe(504)
    expect(JSON.parse(await next)).toMatchObject({result: 298})
  })

  test('that fills its memory is refused, and so is the next one', async () => {
    const queries = queriesWith({memoryMb: 64, timeoutMs: 60_000})
    const source = dataset(50)
    const doubling = `{"a": *}${'{"a": [...a, ...a]}'.repeat(60)}`
    const {status, body} = await failure(queries.answer(source, request(doubling)))
    expect(status).toBe(400)
    expect(body['error']).toMatchObject({type: 'queryError'})
    const again = await failure(queries.answer(source, request(doubling)))
    expect(again.status).toBe(400)
  }, 60_000)
})

describe('the query thread', () => {
  const limits = {...DEFAULT_QUERY_LIMITS, timeoutMs: 5_000}

  test('exists only while it is used', async () => {
    const thread = new QueryThread(dataset(5), {...limits, idleMs: 20})
    expect(thread.isAlive).toBe(false)
    await thread.ask(request('count(*)'))
    expect(thread.isAlive).toBe(true)
    await expect.poll(() => thread.isAlive).toBe(false)
    expect(await thread.ask(request('count(*)'))).toMatchObject({
      json: expect.stringContaining('5'),
    })
    await thread.close()
  })

  test('lets only so many queries wait', async () => {
    const thread = new QueryThread(dataset(5), limits)
    const asked = Array.from({length: 70}, () => thread.ask(request('count(*)')))
    const outcomes = await Promise.allSettled(asked)
    const refused = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' && outcome.reason instanceof LakeError ? [outcome.reason] : [],
    )
    expect(outcomes.filter(({status}) => status === 'fulfilled').length).toBeGreaterThanOrEqual(64)
    expect(refused.map(({status}) => status)).toContain(429)
    await thread.close()
  })

  test('fails what waits when it is closed', async () => {
    const thread = new QueryThread(dataset(5), limits)
    const asked = failure(thread.ask(request('count(*)')))
    await thread.close()
    expect((await asked).status).toBe(503)
  })
})
