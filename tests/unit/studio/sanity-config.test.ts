import {afterEach, expect, test, vi} from 'vitest'

/** The Studio's configuration as a build with this environment has it. */
async function configFor(projectId: string) {
  vi.resetModules()
  vi.stubEnv('NEXT_PUBLIC_SANITY_PROJECT_ID', projectId)
  const {default: config} = await import('@/sanity/sanity.config')
  return config
}

afterEach(() => vi.unstubAllEnvs())

test('without a hosted project the Studio talks to the lake on the site’s own origin', async () => {
  const config = await configFor('')
  expect(config).toMatchObject({
    projectId: 'chalkline',
    dataset: 'production',
    basePath: '/studio',
    apiHost: 'http://localhost:3000/lake',
    auth: {loginMethod: 'cookie'},
    scheduledPublishing: {enabled: false},
    document: {comments: {enabled: false}},
  })
  const client = config.unstable_clientFactory?.({
    projectId: 'chalkline',
    apiHost: config.apiHost,
    apiVersion: '1',
    useCdn: false,
  })
  expect(client?.getUrl('/users/me')).toBe('http://localhost:3000/lake/v1/users/me')
})

test('with a hosted project the Studio keeps Sanity’s own host, login, client and features', async () => {
  const config = await configFor('abc12345')
  expect(config.projectId).toBe('abc12345')
  const embeddedOnly = [
    'apiHost',
    'auth',
    'unstable_clientFactory',
    'scheduledPublishing',
    'tasks',
    'apps',
  ]
  expect(Object.keys(config).filter((key) => embeddedOnly.includes(key))).toEqual([])
  expect(config.document).not.toHaveProperty('comments')
})
