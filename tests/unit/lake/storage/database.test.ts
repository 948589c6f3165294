import {mkdir, open, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {expect, test} from 'vitest'
import {openDatabase} from '../../../../sanity/lake/storage/database.ts'
import {StorageError} from '../../../../sanity/lake/storage/storage-error.ts'
import {temporaryFolder} from '../../../support/temporary-folder.ts'

const PAGE = 4096

test('a new file gets the schema, and opening it again changes nothing', async () => {
  const path = join(await temporaryFolder(), 'lake.sqlite')
  const first = openDatabase(path)
  const schema = first.all('SELECT name, sql FROM sqlite_schema ORDER BY name')
  const version = first.get('PRAGMA user_version')
  first.close()
  const second = openDatabase(path)
  expect(schema.length).toBeGreaterThan(10)
  expect(second.all('SELECT name, sql FROM sqlite_schema ORDER BY name')).toEqual(schema)
  expect(second.get('PRAGMA user_version')).toEqual(version)
  second.close()
})

test('an acknowledged commit is on the disk: WAL with full synchronisation', async () => {
  const database = openDatabase(join(await temporaryFolder(), 'lake.sqlite'))
  expect(database.get('PRAGMA journal_mode')).toEqual({journal_mode: 'wal'})
  expect(database.get('PRAGMA synchronous')).toEqual({synchronous: 2})
  expect(database.get('PRAGMA foreign_keys')).toEqual({foreign_keys: 1})
  database.close()
})

test('a file that is open already is refused', async () => {
  const path = join(await temporaryFolder(), 'lake.sqlite')
  const first = openDatabase(path)
  expect(() => openDatabase(path)).toThrow(
    new StorageError(
      `Another process has the lake open (${path}). Stop it, or choose another DATA_DIR.`,
    ),
  )
  first.close()
  openDatabase(path).close()
})

test('a file that is no database is refused and stays as it is', async () => {
  const path = join(await temporaryFolder(), 'lake.sqlite')
  await writeFile(path, 'once upon a time '.repeat(1000))
  expect(() => openDatabase(path)).toThrow(/is not a lake/)
})

test('a damaged file is refused', async () => {
  const path = join(await temporaryFolder(), 'lake.sqlite')
  const database = openDatabase(path)
  const insert = 'INSERT INTO meta (key, value) VALUES (?, ?)'
  for (let row = 0; row < 500; row += 1) database.run(insert, `key-${row}`, 'x'.repeat(200))
  database.close()
  const file = await open(path, 'r+')
  const {size} = await file.stat()
  for (let at = size / 2; at < size - PAGE; at += PAGE) await file.write('?'.repeat(PAGE), at)
  await file.close()
  expect(() => openDatabase(path)).toThrow(/is damaged/)
})

test('a file from a newer version is refused', async () => {
  const path = join(await temporaryFolder(), 'lake.sqlite')
  openDatabase(path).close()
  const raw = new DatabaseSync(path)
  raw.exec('PRAGMA user_version = 99')
  raw.close()
  expect(() => openDatabase(path)).toThrow(/was written by a newer version/)
})

test('a folder that does not exist, or a folder in place of the file, is refused', async () => {
  const folder = await temporaryFolder()
  expect(() => openDatabase(join(folder, 'missing', 'lake.sqlite'))).toThrow(/cannot open/)
  await mkdir(join(folder, 'folder.sqlite'))
  expect(() => openDatabase(join(folder, 'folder.sqlite'))).toThrow(/cannot open/)
})

test('a throw inside a transaction undoes it and is passed on', () => {
  const database = openDatabase(':memory:')
  const insert = 'INSERT INTO meta (key, value) VALUES (?, ?)'
  const failure = new Error('half way')
  expect(() =>
    database.transaction(() => {
      database.run(insert, 'a', 'b')
      throw failure
    }),
  ).toThrow(failure)
  expect(database.all('SELECT * FROM meta')).toEqual([])
  database.transaction(() => database.run(insert, 'a', 'b'))
  expect(database.all('SELECT * FROM meta')).toEqual([{key: 'a', value: 'b'}])
})

test('an error of the driver becomes a sentence with its cause', () => {
  const database = openDatabase(':memory:')
  const insert = 'INSERT INTO meta (key, value) VALUES (?, ?)'
  database.run(insert, 'a', 'b')
  expect(() => database.run(insert, 'a', 'b')).toThrow(StorageError)
  expect(() => database.run(insert, 'a', 'b')).toThrow(/UNIQUE constraint failed/)
})
