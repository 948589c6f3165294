import {text} from 'node:stream/consumers'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {HEARTBEAT_MS} from '@/sanity/lake/http/sse.ts'
import {openBrowser} from '../../support/browser-session.ts'
import {API_VERSION, startTestLake, type TestLake} from '../../support/lake.ts'

const DAY = 86_400_000
const LISTEN = `/v${API_VERSION}/data/listen/production?query=*`
const LIVE = `/v${API_VERSION}/data/live/events/production`

let lake: TestLake
let time: number
beforeEach(async () => {
  time = Date.UTC(2026, 0, 1)
  lake = await startTestLake({
    now: () => new Date(time),
    config: {credentials: {adminEmail: 'chief@example.com', adminPassword: 'correct horse'}},
  })
  // Only what the heartbeats are made of.
  vi.useFakeTimers({toFake: ['setInterval', 'clearInterval']})
})
afterEach(async () => {
  vi.useRealTimers()
  await lake.close()
})

/** A browser with a session of thirty days. */
async function signedIn() {
  const browser = openBrowser(lake.url, 'http://localhost:3000')
  const query = new URLSearchParams({origin: 'http://localhost:3000/studio', type: 'cookie'})
  await browser.fetch(`/v${API_VERSION}/auth/login/local?${query}`, {
    method: 'POST',
    body: new URLSearchParams({email: 'chief@example.com', password: 'correct horse'}),
  })
  return browser
}

/** Everything that a stream sends until its end. */
async function untilEnd(response: Response): Promise<string> {
  if (!response.body) throw new Error('The response has no body')
  return text(response.body)
}

describe('a session that has expired', () => {
  test('is told so with the code that makes the Studio ask for a sign-in', async () => {
    const browser = await signedIn()
    time += 31 * DAY
    for (const path of [`/v${API_VERSION}/users/me`, LISTEN]) {
      const response = await browser.fetch(path)
      expect(response.status).toBe(401)
      expect(await response.json()).toMatchObject({statusCode: 401, errorCode: 'SIO-401-AEX'})
    }
  })

  test('ends its open streams with the next heartbeat', async () => {
    const browser = await signedIn()
    const stream = await browser.fetch(LISTEN)
    expect(stream.status).toBe(200)
    vi.advanceTimersByTime(HEARTBEAT_MS)
    time += 31 * DAY
    vi.advanceTimersByTime(HEARTBEAT_MS)
    expect(await untilEnd(stream)).toMatch(/event: welcome[^]*\n:\n\n$/)
  })
})

describe('streams of visitors', () => {
  test.each([LISTEN, LIVE])('end when the dataset is closed: %s', async (path) => {
    const stream = await fetch(`${lake.url}${path}`)
    const {datasets} = await lake.client('administrator')
    await datasets.edit('production', {aclMode: 'private'})
    vi.advanceTimersByTime(HEARTBEAT_MS)
    expect(await untilEnd(stream)).toContain('event: welcome')
    expect((await fetch(`${lake.url}${path}`)).status).toBe(401)
  })

  test('end when the dataset is deleted', async () => {
    const {datasets} = await lake.client('administrator')
    await datasets.create('short-lived')
    const stream = await fetch(`${lake.url}${LISTEN.replace('production', 'short-lived')}`)
    await datasets.delete('short-lived')
    vi.advanceTimersByTime(HEARTBEAT_MS)
    expect(await untilEnd(stream)).toContain('event: welcome')
  })
})
