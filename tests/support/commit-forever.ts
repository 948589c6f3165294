/**
 * Commits numbered transactions to the lake in `argv[2]` until it is killed, and writes the number
 * of each one to stdout after the commit: a number that was read is an acknowledged transaction.
 */
import {writeSync} from 'node:fs'
import process from 'node:process'
import {openDataset} from '../../sanity/lake/documents/open-dataset.ts'
import {createDocumentIndex} from '../../sanity/lake/groq/document-index.ts'
import {openDatabase} from '../../sanity/lake/storage/database.ts'
import {createDatasetTable} from '../../sanity/lake/storage/dataset-table.ts'

const database = openDatabase(process.argv[2] ?? '')
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
for (let number = dataset.lastSeq() + 1; ; number += 1) {
  const counter = {_id: 'counter', _type: 'counter', number}
  const step = {_id: `step-${number}`, _type: 'step', number, counter: {_ref: 'counter'}}
  const mutations = [{createOrReplace: counter}, {create: step}]
  dataset.mutate({mutations, transactionId: `tx-${number}`}, {author: 'child'})
  writeSync(1, `${number}\n`)
}
