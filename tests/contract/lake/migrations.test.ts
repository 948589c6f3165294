import {cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {pathToFileURL} from 'node:url'
import {createClient} from '@sanity/client'
import {expect, onTestFinished, test} from 'vitest'
import {verifyPassword} from '../../../sanity/lake/accounts/password.ts'
import {lakeConfig} from '../../../sanity/lake/config.ts'
import {createLake} from '../../../sanity/lake/index.ts'
import {silentLog} from '../../../sanity/lake/log.ts'
import {openDatabase} from '../../../sanity/lake/storage/database.ts'
import {createUserTable} from '../../../sanity/lake/storage/user-table.ts'
import {API_VERSION} from '../../support/lake.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

const MIGRATIONS = new URL('../../../sanity/lake/storage/migrations/', import.meta.url)
const NEWEST = {user_version: readdirSync(MIGRATIONS).length}
const OLDEST = readFileSync(new URL('schema-1.sql', import.meta.url), 'utf8')

/** A data folder as the first version of the lake left it. */
async function oldDataFolder(): Promise<string> {
  const folder = await temporaryFolder()
  const raw = new DatabaseSync(join(folder, 'lake.sqlite'))
  raw.exec(OLDEST)
  raw.close()
  return folder
}

const contents = (path: string) => {
  const raw = new DatabaseSync(path)
  const version = raw.prepare('PRAGMA user_version').get()
  const schema = raw.prepare('SELECT name, sql FROM sqlite_schema ORDER BY name').all()
  const documents = raw.prepare('SELECT * FROM document ORDER BY id').all()
  raw.close()
  return {version, schema, documents}
}

test('a data folder of the first version opens with its documents, history and accounts', async () => {
  const dataDir = await oldDataFolder()
  const credentials = {adminEmail: 'ada@example.com', adminPassword: 'another one'}
  const lake = createLake({config: lakeConfig({dataDir, port: 0, credentials}), log: silentLog})
  await lake.listen()
  onTestFinished(() => lake.close())
  const client = createClient({
    apiHost: lake.url,
    projectId: 'chalkline',
    dataset: 'production',
    apiVersion: API_VERSION,
    token: lake.credentials.writeToken,
    useProjectHostname: false,
    useCdn: false,
  })
  expect(await client.fetch('*[_type == "note"]{_id, _rev, title, "by": author->name}')).toEqual([
    {_id: 'note', _rev: 't4', title: 'Second', by: 'Ada'},
  ])
  const history = `/data/history/production/documents`
  const draft = await client.request({uri: `${history}/drafts.note?revision=t2`})
  expect(draft).toMatchObject({documents: [{_id: 'drafts.note', title: 'First'}]})
  const gone = await client.request({uri: `${history}/gone?lastRevision=true`})
  expect(gone).toMatchObject({documents: [{_id: 'gone', _rev: 't5'}]})
  expect(await client.create({_id: 'new', _type: 'note'})).toMatchObject({_id: 'new'})
  expect(await lake.run(['check'])).toMatchObject({exitCode: 0})
  expect((await lake.run(['webhook', 'list'])).output).toContain('http://127.0.0.1:9/hook')
  await lake.close()

  const database = openDatabase(join(dataDir, 'lake.sqlite'))
  const {passwordHash = ''} = createUserTable(database).byEmail('ada@example.com') ?? {}
  expect(await verifyPassword('correct horse', passwordHash)).toBe(true)
  expect(database.get('PRAGMA user_version')).toEqual(NEWEST)
  database.close()
})

test('an old file ends with the same tables as a new one', async () => {
  const old = join(await oldDataFolder(), 'lake.sqlite')
  const fresh = join(await temporaryFolder(), 'lake.sqlite')
  for (const path of [old, fresh]) openDatabase(path).close()
  const names = (path: string) => contents(path).schema.map(({name}) => name)
  expect(names(old)).toEqual(names(fresh))
})

test('a migration that fails half way leaves the file as it was', async () => {
  const path = join(await oldDataFolder(), 'lake.sqlite')
  const folder = join(await temporaryFolder(), 'migrations')
  mkdirSync(folder)
  cpSync(new URL('0001-lake.sql', MIGRATIONS), join(folder, '0001-lake.sql'))
  const broken =
    'CREATE TABLE half (id TEXT); DELETE FROM document; INSERT INTO nowhere VALUES (1);'
  writeFileSync(join(folder, '0002-broken.sql'), broken)
  const raw = new DatabaseSync(path)
  raw.exec('PRAGMA journal_mode = WAL')
  raw.close()
  const before = contents(path)
  expect(() => openDatabase(path, pathToFileURL(`${folder}/`))).toThrow(/no such table: nowhere/)
  expect(contents(path)).toEqual(before)
  openDatabase(path).close()
  expect(contents(path)).toMatchObject({version: NEWEST, documents: before.documents})
})
