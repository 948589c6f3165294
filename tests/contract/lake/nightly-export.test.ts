import {existsSync} from 'node:fs'
import {readdir, stat} from 'node:fs/promises'
import {join} from 'node:path'
import {afterEach, expect, test, vi} from 'vitest'
import type {Log} from '@/sanity/lake/log.ts'
import {startTestLake, type TestLake} from '../../support/lake.ts'
import {lakeCommand} from '../../support/lake-process.ts'
import {manualTime} from '../../support/manual-timer.ts'
import {plainImage} from '../../support/sample-images.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

const lakes: TestLake[] = []
afterEach(async () => {
  for (const lake of lakes.splice(0)) await lake.close()
})

/** A lake that is started at nine in the morning, with a draft and a picture in it. */
async function morning(exports: {at: string; kept: number} | null) {
  const time = manualTime(new Date(2026, 0, 5, 9).toISOString())
  const said: string[] = []
  const log: Log = {
    info: (sentence) => said.push(sentence),
    warn: (sentence) => said.push(sentence),
    error: (sentence, cause) => said.push(`${sentence}: ${String(cause)}`),
  }
  const lake = await startTestLake({config: {exports}, log, ...time})
  lakes.push(lake)
  const client = await lake.client()
  await client.assets.upload('image', await plainImage(5, 5).png().toBuffer())
  await client.create({_id: 'drafts.note', _type: 'note', text: 'Not public yet'})
  return {lake, time, said, folder: join(lake.dataDir, 'exports')}
}

test('Nightly NDJSON export: the archive is whole, and another lake takes it in', async () => {
  const {lake, time, said, folder} = await morning({at: '03:00', kept: 14})
  time.ring()
  await vi.waitFor(() => expect(said.join('\n')).toContain('exported'), {timeout: 20_000})
  expect(said.at(-1)).toMatch(/^exported 1 documents and 1 assets to .*production-2026-01-05/)
  expect(await readdir(folder)).toEqual(['production-2026-01-05.tar.gz'])
  expect((await stat(folder)).mode & 0o077).toBe(0)

  const other = await startTestLake()
  lakes.push(other)
  const archive = join(folder, 'production-2026-01-05.tar.gz')
  const {stdout} = await lakeCommand(other.dataDir, 'import', archive)
  expect(stdout).toContain('Imported 1 documents into production.')
  const client = await other.client()
  expect(await client.getDocument('drafts.note')).toMatchObject({text: 'Not public yet'})
  expect(lake.unknownRequests()).toEqual([])
}, 40_000)

test('a lake that stops meanwhile leaves no half of an archive', async () => {
  const {lake, time, said, folder} = await morning({at: '03:00', kept: 14})
  time.ring()
  await vi.waitFor(() => expect(existsSync(folder)).toBe(true))
  await lake.restart()
  expect(await readdir(folder)).toEqual([])
  expect(said.join('\n')).not.toContain('failed')
})

test('off is off', async () => {
  const {time, folder} = await morning(null)
  expect(time.delays()).toEqual([])
  expect(existsSync(folder)).toBe(false)
})

test('a command on a lake that does not run exports nothing by itself', async () => {
  const dataDir = await temporaryFolder()
  expect((await lakeCommand(dataDir, 'check')).code).toBe(0)
  expect(await readdir(dataDir)).not.toContain('exports')
})
