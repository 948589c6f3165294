import {describe, expect, test} from 'vitest'
import {readLakeConfig} from '@/sanity/lake/config.ts'

describe('the lake’s settings', () => {
  test('have defaults for a lake that runs alone', () => {
    expect(readLakeConfig([], {})).toMatchObject({
      host: '127.0.0.1',
      port: 3333,
      projectId: 'chalkline',
      defaultDataset: 'production',
      publicUrl: 'http://localhost:3333',
      corsOrigins: [],
      webhook: null,
      exports: {at: '03:00', kept: 14},
    })
  })

  test('come from the environment, and options on the command line win', () => {
    const env = {
      LAKE_PORT: '4000',
      DATA_DIR: '/data',
      LAKE_PUBLIC_URL: 'https://chalkline.example/lake/',
      LAKE_CORS_ORIGINS: 'https://one.example, https://two.example',
      LAKE_WEBHOOK: '{"url": "http://127.0.0.1:3000/api/revalidate", "filter": "_type == \\"a\\""}',
      SANITY_API_READ_TOKEN: 'token',
      ADMIN_EMAIL: '',
    }
    expect(readLakeConfig(['--port', '4001'], env)).toMatchObject({
      port: 4001,
      dataDir: '/data',
      publicUrl: 'https://chalkline.example/lake',
      corsOrigins: ['https://one.example', 'https://two.example'],
      webhook: {url: 'http://127.0.0.1:3000/api/revalidate', filter: '_type == "a"'},
      credentials: {readToken: 'token', adminEmail: undefined},
    })
  })

  test.each([
    [{LAKE_EXPORT_AT: 'off'}, null],
    [
      {LAKE_EXPORT_AT: '23:30', LAKE_EXPORTS_KEPT: '3'},
      {at: '23:30', kept: 3},
    ],
    [
      {LAKE_EXPORT_AT: '', LAKE_EXPORTS_KEPT: ''},
      {at: '03:00', kept: 14},
    ],
  ])('%j sets the nightly export to %j', (env, exports) => {
    expect(readLakeConfig([], env).exports).toEqual(exports)
  })

  test.each([
    ['LAKE_EXPORT_AT', '24:00'],
    ['LAKE_EXPORT_AT', '3'],
    ['LAKE_EXPORTS_KEPT', '0'],
    ['LAKE_PORT', 'many'],
    ['LAKE_PORT', '70000'],
    ['LAKE_PUBLIC_URL', 'here'],
    ['LAKE_WEBHOOK', '{"url": "ftp://example.com"}'],
    ['LAKE_WEBHOOK', 'not JSON'],
    ['ADMIN_EMAIL', 'nobody'],
    ['ADMIN_PASSWORD', 'short'],
  ])('%s=%s is refused by name', (name, value) => {
    expect(() => readLakeConfig([], {[name]: value})).toThrow(name)
  })
})
