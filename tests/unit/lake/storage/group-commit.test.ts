import {join} from 'node:path'
import {expect, test} from 'vitest'
import {openDatabase, type LakeDatabase} from '../../../../sanity/lake/storage/database.ts'
import {createGroupCommit} from '../../../../sanity/lake/storage/group-commit.ts'
import {StorageError} from '../../../../sanity/lake/storage/storage-error.ts'
import {mutate, testDataset} from '../../../support/dataset.ts'
import {temporaryFolder} from '../../../support/temporary-folder.ts'

async function open(): Promise<LakeDatabase> {
  return openDatabase(join(await temporaryFolder(), 'lake.sqlite'))
}

function put(database: LakeDatabase, key: string): string {
  return database.transaction(() => {
    database.run('INSERT INTO meta (key, value) VALUES (?, ?)', key, 'x')
    return key
  })
}

function keys(database: LakeDatabase): unknown[] {
  return database.all("SELECT key FROM meta WHERE value = 'x' ORDER BY key").map(({key}) => key)
}

/** A row without its dataset, which SQLite notices only when the transaction is committed. */
function spoilTheCommit(database: LakeDatabase): void {
  database.execute('PRAGMA defer_foreign_keys = ON')
  database.run("INSERT INTO document VALUES ('nowhere', 'a', 'b', 'c', '{}')")
}

test('writes that arrive together are all kept, and each gets its own result', async () => {
  const database = await open()
  const writes = createGroupCommit(database)
  const results = ['a', 'b', 'c'].map((key) => writes.submit(() => put(database, key)))
  expect(keys(database)).toEqual([])
  expect(await Promise.all(results)).toEqual(['a', 'b', 'c'])
  expect(keys(database)).toEqual(['a', 'b', 'c'])
  database.close()
})

test('a write that comes a turn later, while others gather, shares their commit and its fate', async () => {
  const database = await open()
  const writes = createGroupCommit(database)
  const first = writes.submit(() => put(database, 'a'))
  const second = new Promise((resolve, reject) => {
    setImmediate(() => writes.submit(() => spoilTheCommit(database)).then(resolve, reject))
  })
  const outcomes = await Promise.allSettled([first, second])
  expect(outcomes.map(({status}) => status)).toEqual(['rejected', 'rejected'])
  expect(keys(database)).toEqual([])
  database.close()
})

test('a write that fails takes back its own transaction only', async () => {
  const database = await open()
  const writes = createGroupCommit(database)
  const outcomes = await Promise.allSettled([
    writes.submit(() => put(database, 'a')),
    writes.submit(() =>
      database.transaction(() => {
        put(database, 'b')
        throw new Error('changed my mind')
      }),
    ),
    writes.submit(() => put(database, 'c')),
  ])
  expect(outcomes).toMatchObject([
    {status: 'fulfilled', value: 'a'},
    {status: 'rejected', reason: {message: 'changed my mind'}},
    {status: 'fulfilled', value: 'c'},
  ])
  expect(keys(database)).toEqual(['a', 'c'])
  database.close()
})

test('a commit that fails fails everybody who shared it, and the next one works', async () => {
  const database = await open()
  const writes = createGroupCommit(database)
  const outcomes = await Promise.allSettled([
    writes.submit(() => put(database, 'a')),
    writes.submit(() => spoilTheCommit(database)),
  ])
  expect(outcomes.map(({status}) => status)).toEqual(['rejected', 'rejected'])
  expect(outcomes).toMatchObject([{reason: expect.any(StorageError)}, {}])
  expect(keys(database)).toEqual([])
  expect(await writes.submit(() => put(database, 'b'))).toBe('b')
  expect(keys(database)).toEqual(['b'])
  database.close()
})

test('a lost commit leaves memory, numbers and listeners as they were', () => {
  const dataset = testDataset()
  const {database} = dataset
  mutate(dataset, {create: {_id: 'kept', _type: 'note', text: 'before'}})
  const heard: string[] = []
  dataset.onTransaction(({id}) => heard.push(id))
  const [seq, kept] = [dataset.lastSeq(), dataset.documents.get('kept')]

  expect(() =>
    database.together([
      () => mutate(dataset, {patch: {id: 'kept', set: {text: 'after'}}}),
      () => mutate(dataset, {create: {_id: 'new', _type: 'note'}}),
      () => mutate(dataset, {delete: {id: 'kept'}}),
      () => spoilTheCommit(database),
    ]),
  ).toThrow(StorageError)

  expect(dataset.documents.get('kept')).toBe(kept)
  expect(dataset.documents.get('new')).toBeUndefined()
  expect(dataset.lastSeq()).toBe(seq)
  expect(heard).toEqual([])
  mutate(dataset, {create: {_id: 'next', _type: 'note'}})
  expect(dataset.lastSeq()).toBe(seq + 1)
  expect(heard).toHaveLength(1)
})

test('listeners hear of a shared commit when it is on disk, in the order of the writes', () => {
  const dataset = testDataset()
  const {database} = dataset
  const heard: string[] = []
  dataset.onTransaction(({changes}) => heard.push(...changes.map(({documentId}) => documentId)))
  database.together([
    () => {
      mutate(dataset, {create: {_id: 'a', _type: 'note'}})
      expect(heard).toEqual([])
    },
    () => {
      // The second write sees the first.
      mutate(dataset, {patch: {id: 'a', set: {text: 'seen'}}})
      mutate(dataset, {create: {_id: 'b', _type: 'note'}})
    },
  ])
  expect(heard).toEqual(['a', 'a', 'b'])
  expect(dataset.documents.get('a')).toMatchObject({text: 'seen'})
})
