import {join} from 'node:path'
import {expect, test} from 'vitest'
import {openDataset} from '../../../../sanity/lake/documents/open-dataset.ts'
import {createDocumentIndex} from '../../../../sanity/lake/groq/document-index.ts'
import {type LakeDatabase, openDatabase} from '../../../../sanity/lake/storage/database.ts'
import {createDatasetTable} from '../../../../sanity/lake/storage/dataset-table.ts'
import {createDocumentTable} from '../../../../sanity/lake/storage/document-table.ts'
import {createGroupCommit} from '../../../../sanity/lake/storage/group-commit.ts'
import {integrityFindings} from '../../../../sanity/lake/storage/integrity.ts'
import {integer} from '../../../../sanity/lake/storage/row.ts'
import {mutate} from '../../../support/dataset.ts'
import {temporaryFolder} from '../../../support/temporary-folder.ts'

const FULL = /The disk is full/
const note = (id: string, length = 100) => ({_id: id, _type: 'note', text: 'x'.repeat(length)})

function openNotes(path: string) {
  const database = openDatabase(path)
  const table = createDatasetTable(database)
  if (!table.get('test')) table.add({name: 'test', aclMode: 'public', createdAt: '2026-01-01'})
  const dataset = openDataset({
    database,
    name: 'test',
    index: createDocumentIndex,
    selectByQuery: () => [],
    now: () => new Date(),
    randomId: () => crypto.randomUUID(),
    reportError: (error) => {
      throw error
    },
  })
  const told: string[] = []
  dataset.onTransaction(({id}) => told.push(id))
  return {database, dataset, told, ids: () => dataset.documents.all().map(({_id}) => _id)}
}

/** SQLite answers as on a full disk when its file may have no more than `spare` new pages. */
function fill(database: LakeDatabase, spare: number): void {
  const row = database.get('PRAGMA page_count')
  database.execute(`PRAGMA max_page_count = ${(row ? integer(row, 'page_count') : 0) + spare}`)
}

function empty(database: LakeDatabase): void {
  database.execute('PRAGMA max_page_count = 1000000')
}

function idsOnDisk(database: LakeDatabase): string[] {
  return [...createDocumentTable(database, 'test').load()].map((json) => JSON.parse(json)._id)
}

test('a full disk refuses a write whole with 503, reads go on, and room is all it needs', async () => {
  const path = join(await temporaryFolder(), 'lake.sqlite')
  const {database, dataset, told, ids} = openNotes(path)
  mutate(dataset, {create: note('first')})
  fill(database, 4)
  const write = () => mutate(dataset, {create: note('small')}, {create: note('large', 100_000)})
  for (const attempt of [write, write]) {
    expect(attempt).toThrow(
      expect.objectContaining({status: 503, message: expect.stringMatching(FULL)}),
    )
  }
  expect(ids()).toEqual(['first'])
  expect(idsOnDisk(database)).toEqual(['first'])
  expect(dataset.lastSeq()).toBe(1)
  expect(dataset.history.documents(['first'], {lastRevision: true})).toMatchObject([{_id: 'first'}])

  empty(database)
  write()
  expect(ids()).toEqual(['first', 'large', 'small'])
  expect(told).toHaveLength(2)
  expect(integrityFindings(database)).toEqual([])
  database.close()

  const reopened = openNotes(path)
  expect(reopened.ids()).toEqual(['first', 'large', 'small'])
  reopened.database.close()
})

test('of the writes that share a commit on a full disk none half happens', async () => {
  const path = join(await temporaryFolder(), 'lake.sqlite')
  const {database, dataset, told, ids} = openNotes(path)
  mutate(dataset, {create: note('first')})
  const group = createGroupCommit(database)
  const submit = (id: string, length?: number) =>
    group.submit(() => mutate(dataset, {create: note(id, length)}))
  fill(database, 8)
  const outcomes = await Promise.allSettled([
    submit('a'),
    submit('large', 200_000),
    submit('b'),
    submit('c'),
  ])
  const kept = ['a', 'large', 'b', 'c'].filter((_, at) => outcomes[at]?.status === 'fulfilled')
  expect(kept).not.toContain('large')
  expect(ids()).toEqual([...kept, 'first'].toSorted())
  expect(idsOnDisk(database)).toEqual(ids())
  expect(dataset.lastSeq()).toBe(1 + kept.length)
  expect(told).toHaveLength(1 + kept.length)

  empty(database)
  await submit('later', 200_000)
  expect(idsOnDisk(database)).toContain('later')
  expect(integrityFindings(database)).toEqual([])
  database.close()
})
