import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {startTestLake, type TestLake, type TestRole} from '../../support/lake.ts'

let lake: TestLake
beforeAll(async () => {
  lake = await startTestLake()
})
afterAll(() => lake.close())

async function ask(path: string, role: TestRole = 'editor', init: RequestInit = {}) {
  const headers = new Headers(init.headers)
  if (role !== 'anonymous') headers.set('authorization', `Bearer ${await lake.token(role)}`)
  return fetch(`${lake.url}${path}`, {...init, headers})
}

const EVERYWHERE = '_id in path("**")'

describe('what Studio 6.9.2 asks for at its start', () => {
  test.each<[TestRole, object]>([
    [
      'administrator',
      [
        {
          filter: EVERYWHERE,
          permissions: ['create', 'read', 'update', 'history', 'editHistory', 'manage'],
        },
      ],
    ],
    [
      'contributor',
      [
        {filter: EVERYWHERE, permissions: ['read', 'history']},
        {
          filter: '_id in path("drafts.**")',
          permissions: ['create', 'read', 'update', 'history', 'editHistory'],
        },
        {filter: '_type in ["sanity.imageAsset", "sanity.fileAsset"]', permissions: ['create']},
      ],
    ],
    ['viewer', [{filter: EVERYWHERE, permissions: ['read', 'history']}]],
    ['anonymous', [{filter: '_id in path("*")', permissions: ['read']}]],
  ])('the access control list of a(n) %s', async (role, acl) => {
    const path = '/v2021-06-07/projects/chalkline/datasets/production/acl'
    expect(await (await ask(path, role)).json()).toEqual(acl)
  })

  test.each<[string, unknown]>([
    ['/v2026-05-04/users/me', {id: 'site-write', role: 'editor', provider: 'sanity-token'}],
    ['/v2021-06-07/users/site-read', {id: 'site-read', displayName: 'Site (read)'}],
    ['/v2021-06-07/users/site-read,unknown', [{id: 'site-read'}, null]],
    ['/v2025-02-19/projects/chalkline/grants', {'sanity.project.members': expect.any(Array)}],
    [
      '/v2021-12-15/projects/chalkline?includeMembers=false',
      {id: 'chalkline', organizationId: null, members: [{isCurrentUser: true}]},
    ],
    ['/v2021-12-15/projects/chalkline/datasets', [{name: 'production', aclMode: 'public'}]],
    ['/v1/projects/chalkline/datasets?datasetProfile=comments&addonFor=production', []],
    ['/v2025-02-19/projects/chalkline/user-applications', []],
    [
      '/v2025-02-19/features',
      ['privateDataset', 'contentReleases', 'singleDocRelease', 'studioComments'],
    ],
    ['/v2025-02-19/check/cors', {result: {allowed: true, withCredentials: true}}],
    ['/v2023-12-18/intake/telemetry-status', {status: 'denied'}],
    ['/v2025-02-19/schedules/chalkline/production?limit=1', {schedules: []}],
    [
      '/v2025-02-19/data/references/production/documents/x/to?excludePaths=true',
      {references: [], totalCount: 0},
    ],
    [
      '/v2026-05-04/auth/providers',
      {
        providers: [
          {name: 'local', url: expect.stringMatching(/\/lake\/v.+\/auth\/login\/local$/)},
        ],
      },
    ],
    ['/v2025-02-19/ping', {ok: true}],
    ['/v2025-02-19/data/ping/production', {ok: true}],
  ])('GET %s', async (path, answer) => {
    const response = await ask(path)
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject(answer ?? {})
  })

  test('a visitor is nobody yet', async () => {
    const response = await ask('/v2026-05-04/users/me', 'anonymous')
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({})
  })

  test('help and upsells do not exist, and are not reported as unknown', async () => {
    expect((await ask('/v2025-02-19/journey/trial')).status).toBe(404)
    expect(lake.unknownRequests()).toEqual([])
  })

  test('a beacon of telemetry is taken and thrown away', async () => {
    const response = await ask('/v2023-12-18/intake/batch', 'anonymous', {
      method: 'POST',
      headers: {'content-type': 'text/plain'},
      body: '{"batch":[]}',
    })
    expect(response.status).toBe(200)
  })

  test('settings of a user are kept for that user', async () => {
    const pairs = [{key: 'layout', value: {view: 'compact'}}]
    const path = '/v2025-02-19/users/me/keyvalue'
    const put = await ask(path, 'editor', {method: 'PUT', body: JSON.stringify(pairs)})
    expect(await put.json()).toEqual(pairs)
    expect(await (await ask(`${path}/layout,other`)).json()).toEqual([...pairs, null])
    expect(await (await ask(`${path}/layout`, 'viewer')).json()).toEqual([null])
  })

  test('health says who answers', async () => {
    expect(await (await ask('/healthz', 'anonymous')).json()).toMatchObject({
      status: 'ok',
      ready: true,
      instanceId: expect.any(String),
      version: expect.any(String),
    })
  })
})
