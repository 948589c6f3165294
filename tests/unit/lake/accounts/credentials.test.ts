import {statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {ensureCredentials} from '@/sanity/lake/accounts/credentials.ts'
import {temporaryFolder} from '../../../support/temporary-folder.ts'

describe('credentials.json', () => {
  test('is made once, for its owner only, and stays the same', async () => {
    const folder = await temporaryFolder()
    const first = ensureCredentials(folder, {})
    expect(statSync(join(folder, 'credentials.json')).mode & 0o777).toBe(0o600)
    expect(first.adminPassword).toMatch(/^[a-z2-9]{5}(?:-[a-z2-9]{5}){3}$/)
    expect(new Set(Object.values(first)).size).toBe(5)
    expect(ensureCredentials(folder, {})).toEqual(first)
  })

  test('takes what the environment gives and keeps the rest', async () => {
    const folder = await temporaryFolder()
    const first = ensureCredentials(folder, {})
    const second = ensureCredentials(folder, {readToken: 'given'})
    expect(second).toEqual({...first, readToken: 'given'})
    expect(ensureCredentials(folder, {})).toEqual(second)
  })

  test('that is damaged stops the start with a sentence', async () => {
    const folder = await temporaryFolder()
    writeFileSync(join(folder, 'credentials.json'), '{"readToken": ')
    expect(() => ensureCredentials(folder, {})).toThrow(/credentials\.json is damaged/)
  })
})
