import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {z} from 'zod'
import {API_VERSION, startTestLake, type TestLake} from '../../support/lake.ts'

const CONFIGURED = 'https://configured.example'

let lake: TestLake
let headers: Record<string, string>
beforeAll(async () => {
  lake = await startTestLake({config: {corsOrigins: [CONFIGURED]}})
  headers = {authorization: `Bearer ${await lake.token('administrator')}`}
})
afterAll(() => lake.close())

const origins = () => `${lake.url}/v${API_VERSION}/projects/chalkline/cors`
const add = (body: object) =>
  fetch(origins(), {method: 'POST', headers, body: JSON.stringify(body)})

const rowSchema = z.object({id: z.number(), origin: z.string(), allowCredentials: z.boolean()})

/** The CORS headers of a preflight as the Studio causes it. */
async function preflight(origin: string): Promise<Record<string, string | null>> {
  const response = await fetch(`${lake.url}/v${API_VERSION}/data/query/production`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,x-sanity-app',
    },
  })
  return {
    origin: response.headers.get('access-control-allow-origin'),
    credentials: response.headers.get('access-control-allow-credentials'),
    headers: response.headers.get('access-control-allow-headers'),
  }
}

describe('pages of other origins', () => {
  test('of the configuration may call with credentials and any header', async () => {
    expect(await preflight(CONFIGURED)).toEqual({
      origin: CONFIGURED,
      credentials: 'true',
      headers: 'authorization,x-sanity-app',
    })
  })

  test('that nobody listed get no permission', async () => {
    expect(await preflight('https://stranger.example')).toMatchObject({origin: null})
    const check = await fetch(`${lake.url}/v1/check/cors`, {
      headers: {origin: 'https://stranger.example'},
    })
    expect(await check.json()).toEqual({result: {allowed: false, withCredentials: false}})
  })

  test('are added and removed by administrators, also across a restart', async () => {
    const added = await add({origin: 'https://Studio.example/', allowCredentials: true})
    expect(added.status).toBe(201)
    const {id, origin} = rowSchema.parse(await added.json())
    expect(origin).toBe('https://studio.example')
    await lake.restart()
    expect(await preflight(origin)).toMatchObject({origin, credentials: 'true'})
    const listed = z.array(rowSchema).parse(await (await fetch(origins(), {headers})).json())
    expect(listed).toContainEqual({id, origin, allowCredentials: true})
    const removed = await fetch(`${origins()}/${id}`, {method: 'DELETE', headers})
    expect(await removed.json()).toEqual({id, deleted: true})
    expect(await preflight(origin)).toMatchObject({origin: null})
  })

  test('without credentials may read, and their cookies are refused', async () => {
    await add({origin: 'https://*.reader.example:*'})
    const page = 'https://app.reader.example:8443'
    expect(await preflight(page)).toMatchObject({origin: page, credentials: null})
    expect(await preflight('https://reader.example')).toMatchObject({origin: null})
    expect(await preflight('https://app.reader.example.evil')).toMatchObject({origin: null})
    const write = await fetch(`${lake.url}/v${API_VERSION}/data/mutate/production`, {
      method: 'POST',
      headers: {origin: page, cookie: 'lakeSession=stolen'},
      body: '{"mutations":[]}',
    })
    expect(write.status).toBe(403)
  })

  test.each([
    ['an address with a path', {origin: 'https://example.com/page'}, 400],
    ['no origin', {}, 400],
    ['one that is listed', {origin: 'https://twice.example'}, 409],
  ])('cannot be added as %s', async (_name, body, status) => {
    await add({origin: 'https://twice.example'})
    expect((await add(body)).status).toBe(status)
  })

  test('are no business of editors', async () => {
    const response = await fetch(origins(), {
      headers: {authorization: `Bearer ${await lake.token('editor')}`},
    })
    expect(response.status).toBe(403)
  })
})
