import type {Datasets, LakeDataset} from './context.ts'
import {openDataset} from './documents/open-dataset.ts'
import {gatewayError} from './errors.ts'
import type {Transaction} from './documents/types.ts'
import {createDocumentIndex} from './groq/document-index.ts'
import {selectByQuery} from './groq/run-query.ts'
import type {Log} from './log.ts'
import type {LakeDatabase} from './storage/database.ts'
import {createDatasetTable} from './storage/dataset-table.ts'
import type {Delivery} from './storage/outbox-table.ts'

/** What datasets are opened with. */
export interface DatasetsOptions {
  readonly database: LakeDatabase
  readonly projectId: string
  /** The one that the lake cannot be without. */
  readonly defaultDataset: string
  readonly now: () => Date
  readonly randomId: () => string
  readonly log: Log
  /** The webhook deliveries of a transaction, written with it. */
  readonly deliveriesOf: (dataset: string, transaction: Transaction) => readonly Delivery[]
  /** Called after the commit of a transaction that left deliveries for this webhook. */
  readonly wakeWebhook: (hookId: string) => void
  /** Told about every dataset that is opened or created. */
  readonly opened: (dataset: LakeDataset) => void
}

/** Opens every dataset of the database: from here on its documents are in memory. */
export function openDatasets(options: DatasetsOptions): Datasets {
  const {database, now, log} = options
  const table = createDatasetTable(database)
  const opened = new Map(table.list().map(({name}) => [name, openOne(name, options)]))

  const describe: Datasets['describe'] = (name) => {
    const row = table.get(name)
    if (row) return row
    const message = `Dataset "${name}" not found for project ID "${options.projectId}"`
    throw gatewayError(404, message)
  }
  return {
    list: () => table.list(),
    describe,
    open(name) {
      const dataset = opened.get(name)
      if (dataset) return dataset
      describe(name)
      throw gatewayError(404, `Dataset "${name}" is not open`)
    },
    create(name, aclMode) {
      if (table.get(name)) throw gatewayError(409, `Dataset "${name}" already exists`)
      table.add({name, aclMode, createdAt: now().toISOString()})
      const dataset = openOne(name, options)
      opened.set(name, dataset)
      log.info(`created dataset ${name} (${aclMode})`)
      return dataset
    },
    edit(name, aclMode) {
      describe(name)
      table.setAclMode(name, aclMode)
      log.info(`dataset ${name} is ${aclMode} now`)
    },
    remove(name) {
      describe(name)
      if (name === options.defaultDataset) {
        throw gatewayError(409, `Dataset "${name}" is the lake's own and cannot be deleted`)
      }
      table.remove(name)
      opened.delete(name)
      log.info(`deleted dataset ${name}`)
    },
  }
}

function openOne(name: string, options: DatasetsOptions): LakeDataset {
  const {database, now, randomId, log, deliveriesOf, wakeWebhook} = options
  const waiting = new Set<string>()
  const dataset = openDataset({
    database,
    name,
    index: createDocumentIndex,
    selectByQuery: (selection) => selectByQuery({...selection, now: now()}),
    now,
    randomId,
    outbox(transaction) {
      const deliveries = deliveriesOf(name, transaction)
      for (const {hookId} of deliveries) waiting.add(hookId)
      return deliveries
    },
    reportError: (error) => log.error(`a listener of dataset ${name} failed`, error),
  })
  dataset.onTransaction(() => {
    for (const hookId of waiting) wakeWebhook(hookId)
    waiting.clear()
  })
  options.opened(dataset)
  return dataset
}
