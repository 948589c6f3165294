import {z} from 'zod'
import type {Dataset, DatasetOptions} from '../../sanity/lake/documents/dataset.ts'
import {openDataset} from '../../sanity/lake/documents/open-dataset.ts'
import type {JsonObject, Transaction} from '../../sanity/lake/documents/types.ts'
import {LakeError} from '../../sanity/lake/errors.ts'
import {createDocumentIndex} from '../../sanity/lake/groq/document-index.ts'
import type {DocumentIndex} from '../../sanity/lake/groq/document-index.ts'
import {selectByQuery} from '../../sanity/lake/groq/run-query.ts'
import {openDatabase, type LakeDatabase} from '../../sanity/lake/storage/database.ts'
import {createDatasetTable} from '../../sanity/lake/storage/dataset-table.ts'

const START = Date.UTC(2026, 0, 1)

/** A dataset of its own with counted ids and a clock that moves one second per transaction. */
export function testDataset(
  options: {path?: string} & Partial<DatasetOptions<DocumentIndex>> = {},
): Dataset & {transactions: Transaction[]; database: LakeDatabase; close: () => void} {
  const {path = ':memory:', ...rest} = options
  const database = openDatabase(path)
  const table = createDatasetTable(database)
  if (!table.get('test')) {
    table.add({name: 'test', aclMode: 'public', createdAt: new Date(START).toISOString()})
  }
  let ticks = 0
  let ids = 0
  const now = () => new Date(START + 1000 * ticks++)
  const dataset = openDataset({
    database,
    name: 'test',
    index: createDocumentIndex,
    selectByQuery: (selection) => selectByQuery({...selection, now: new Date(START)}),
    now,
    randomId: () => `random${(ids += 1)}`,
    reportError: (error) => {
      throw error
    },
    ...rest,
  })
  const transactions: Transaction[] = []
  dataset.onTransaction((transaction) => transactions.push(transaction))
  return {...dataset, transactions, database, close: () => database.close()}
}

/** Applies mutations as `ada`. */
export function mutate(dataset: Dataset, ...mutations: JsonObject[]) {
  return dataset.mutate({mutations}, {author: 'ada'})
}

/** Applies document actions as `ada`; types are given without their prefix. */
export function act(dataset: Dataset, ...actions: (JsonObject & {actionType: string})[]) {
  const full = actions.map((action) => ({
    ...action,
    actionType: `sanity.action.document.${action.actionType}`,
  }))
  return dataset.act({actions: full}, {author: 'ada'})
}

/** Applies release actions to one release as `ada`; types are given without their prefix. */
export function actOnRelease(
  dataset: Dataset,
  releaseId: string,
  ...actions: (JsonObject & {actionType: string})[]
) {
  const full = actions.map((action) => ({
    ...action,
    releaseId,
    actionType: `sanity.action.release.${action.actionType}`,
  }))
  return dataset.act({actions: full}, {author: 'ada'})
}

const errorBody = z.object({
  error: z.object({
    type: z.string(),
    description: z.string(),
    items: z.array(z.looseObject({error: z.looseObject({type: z.string()})})).default([]),
  }),
})

/** The status, the error and its first item of the `LakeError` that `work` throws. */
export function refusalOf(work: () => unknown) {
  try {
    work()
  } catch (error) {
    if (!(error instanceof LakeError)) throw error
    const {type, description, items} = errorBody.parse(error.body).error
    return {status: error.status, type, description, item: items[0]?.error}
  }
  throw new Error('Expected a refusal')
}
