import {join} from 'node:path'
import {expect, test} from 'vitest'
import {openDatabase} from '../../../../sanity/lake/storage/database.ts'
import {createDocumentTable} from '../../../../sanity/lake/storage/document-table.ts'
import {mutate, refusalOf, testDataset} from '../../../support/dataset.ts'
import {temporaryFolder} from '../../../support/temporary-folder.ts'

test('what memory holds after writing is what the disk gives after a restart', async () => {
  const path = join(await temporaryFolder(), 'lake.sqlite')
  const first = testDataset({path})
  const awkward = '"\u2028\ud83d lone \u0000 😀'
  mutate(first, {create: {_id: 'b', _type: 'x', text: awkward, list: [1, null, {a: {}}]}})
  mutate(first, {create: {_id: 'a', _type: 'x', n: 1e21, to: {_ref: 'b'}}})
  mutate(first, {patch: {id: 'b', set: {'list[5]': 1}}}, {create: {_id: 'c', _type: 'x'}})
  mutate(first, {delete: {id: 'c'}})
  const {instanceId} = first
  const before = structuredClone([...first.documents.all()])
  first.close()

  const second = testDataset({path})
  expect(second.documents.all()).toEqual(before)
  expect(second.lastSeq()).toBe(4)
  expect(second.instanceId).toBe(instanceId)
  second.close()

  const database = openDatabase(path)
  const stored = [...createDocumentTable(database, 'test').load()].map((json) => JSON.parse(json))
  expect(stored).toEqual(before)
  database.close()
})

test('a lake knows the ids of its transactions after a restart', async () => {
  const path = join(await temporaryFolder(), 'lake.sqlite')
  const again = {transactionId: 'once', mutations: [{create: {_type: 'x'}}]}
  const first = testDataset({path})
  first.mutate(again, {author: 'ada'})
  first.close()
  const second = testDataset({path})
  expect(refusalOf(() => second.mutate(again, {author: 'ada'}))).toMatchObject({
    status: 409,
    type: 'transactionAlreadyExistsError',
  })
  expect(second.documents.size).toBe(1)
  second.close()
})
