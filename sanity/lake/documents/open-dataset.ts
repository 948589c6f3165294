import {documentAt} from '../history/document-at.ts'
import {createHistory} from '../history/history.ts'
import {contentError, gatewayError} from '../errors.ts'
import {createDatasetTable} from '../storage/dataset-table.ts'
import {createDocumentTable} from '../storage/document-table.ts'
import {rememberFact} from '../storage/meta-table.ts'
import {createOutboxTable} from '../storage/outbox-table.ts'
import {createTransactionLog} from '../storage/transaction-log.ts'
import {actSchema, applyActions} from './act.ts'
import type {ActionContext} from './action.ts'
import {pendingChanges, writeTransaction} from './commit.ts'
import type {PendingChange} from './commit.ts'
import type {Dataset, DatasetOptions, WriteOptions} from './dataset.ts'
import type {DocumentView} from './document-view.ts'
import {parseStoredDocument} from './json.ts'
import {DEFAULT_LIMITS} from './limits.ts'
import type {Limits} from './limits.ts'
import {applyMutations, mutateSchema} from './mutate.ts'
import {parseWith} from './mutation-schema.ts'
import {createNotifier} from './notifier.ts'
import {brokenReferences} from './references.ts'
import {refusalReason} from './refusal-reason.ts'
import {publishScheduled, reportFailure} from './releases/scheduled-releases.ts'
import {createStaging} from './staging.ts'
import type {Staging} from './staging.ts'
import {asUnavailable} from './unavailable.ts'
import {attempt, invalid, refusal} from './write-failure.ts'
import type {ErrorFamily} from './write-failure.ts'
import type {StoredDocument} from './types.ts'

const TRANSACTION_ID = /^[A-Za-z0-9][\w.-]{0,127}$/

/**
 * Opens a dataset that is listed in the dataset table: reads its documents into the index.
 * Throws a 404 `LakeError` for an unknown name and `StorageError` for a damaged file.
 */
export function openDataset<Index extends DocumentView>(
  options: DatasetOptions<Index>,
): Dataset<Index> {
  const {database, name, now, randomId} = options
  if (!createDatasetTable(database).get(name)) {
    throw gatewayError(404, `Dataset "${name}" not found`)
  }
  const limits = {...DEFAULT_LIMITS, ...options.limits}
  const tables = {
    documents: createDocumentTable(database, name),
    log: createTransactionLog(database, name),
  }
  const outbox = createOutboxTable(database)
  const view = options.index(storedDocuments(tables.documents.load()))
  const notifier = createNotifier(options.reportError)
  let lastSeq = tables.log.lastSeq()

  const begin = (transactionId: string | undefined, {authorize}: WriteOptions): Staging => {
    // Nobody but a client can come with an id that was used before.
    if (transactionId !== undefined && tables.log.find(transactionId)) {
      throw transactionExists(transactionId)
    }
    const id = transactionId ?? randomId()
    const {patchWork} = limits
    const timestamp = now().toISOString()
    return createStaging({view, transactionId: id, timestamp, authorize, patchWork})
  }

  const commit = (staging: Staging, pending: readonly PendingChange[], author: string): void => {
    const {transactionId: id, timestamp, purged} = staging
    const changes = pending.map(({change}) => change)
    const transaction = {seq: lastSeq + 1, id, timestamp, author, changes}
    try {
      database.transaction(() => {
        writeTransaction(tables, transaction, pending, purged)
        outbox.add(options.outbox?.(transaction) ?? [])
      })
    } catch (error) {
      throw asUnavailable(error)
    }
    lastSeq = transaction.seq
    view.apply(changes)
    database.followedBy({
      kept: () => notifier.notify(transaction),
      lost() {
        lastSeq = transaction.seq - 1
        view.apply(changes.map(({documentId, before}) => ({documentId, after: before})))
      },
    })
  }

  const finish = (
    staging: Staging,
    family: ErrorFamily,
    {author, dryRun = false}: WriteOptions,
  ): void => {
    const broken = brokenReferences(view, staging.documents)
    if (broken.length > 0) throw refusal(family, broken)
    const pending = pendingChanges(staging, limits, family)
    if (!dryRun && pending.length > 0) commit(staging, pending, author)
  }

  const actAs = (
    writeOptions: WriteOptions,
    work: (context: ActionContext) => void,
    transactionId?: string,
  ): Staging => {
    const staging = begin(transactionId, writeOptions)
    const {author} = writeOptions
    const lastRevision = (id: string) => documentAt(tables.log, id, {lastRevision: true})
    work({staging, limits, randomId, author, lastRevision})
    finish(staging, 'actionError', writeOptions)
    return staging
  }

  return {
    name,
    instanceId: rememberFact(database, 'instanceId', randomId),
    documents: view,
    history: createHistory(tables.log),
    lastSeq: () => lastSeq,
    onTransaction: (listener) => notifier.subscribe(listener),
    mutate(body, writeOptions) {
      const family = 'mutationError'
      const request = attempt(family, 0, () => {
        const parsed = parseWith(mutateSchema, body, 'body')
        checkTransactionId(parsed.transactionId ?? writeOptions.transactionId)
        checkCount(parsed.mutations, limits)
        return parsed
      })
      const staging = begin(request.transactionId ?? writeOptions.transactionId, writeOptions)
      const results = applyMutations(request.mutations, {
        staging,
        limits,
        randomId,
        generateKeys: writeOptions.autoGenerateArrayKeys ?? false,
        select: (query, params) => {
          const {author, readCondition} = writeOptions
          return options.selectByQuery({documents: view, query, params, author, readCondition})
        },
      })
      finish(staging, family, writeOptions)
      return {transactionId: staging.transactionId, results}
    },
    act(body, writeOptions) {
      const family = 'actionError'
      const request = attempt(family, 0, () => {
        const parsed = parseWith(actSchema, body, 'body')
        checkTransactionId(parsed.transactionId)
        checkCount(parsed.actions, limits)
        return parsed
      })
      // Clients ask for it in the body; whoever asks in the address must not be surprised.
      const dryRun = request.dryRun === true || writeOptions.dryRun === true
      const {transactionId} = actAs(
        {...writeOptions, dryRun},
        (context) => applyActions(request.actions, context),
        request.transactionId,
      )
      return {transactionId}
    },
    publishScheduled: ({name: release, author}) => {
      const run = (action: string, work: (context: ActionContext) => void) =>
        actAs({author}, (context) => {
          context.staging.begin({index: 0, action})
          attempt('actionError', 0, () => work(context))
        })
      try {
        run('release.publishScheduled', (context) => publishScheduled(context, release))
        return null
      } catch (error) {
        const reason = refusalReason(error)
        if (reason === null) throw error
        run('release.fail', (context) => reportFailure(context, release, reason))
        return reason
      }
    },
  }
}

function* storedDocuments(rows: Iterable<string>): Generator<StoredDocument> {
  for (const json of rows) yield parseStoredDocument(json)
}

function checkTransactionId(id: string | undefined): void {
  if (id !== undefined && !TRANSACTION_ID.test(id)) {
    throw invalid(`Malformed transaction ID: "${id}"`)
  }
}

function checkCount(items: readonly unknown[], limits: Limits): void {
  if (items.length <= limits.mutations) return
  throw invalid(`A transaction may hold ${limits.mutations} mutations at most`)
}

// The Studio and the SDK take this answer to a retry as "already committed".
function transactionExists(id: string): Error {
  const description = `Transaction with ID "${id}" already exists`
  return contentError(409, 'transactionAlreadyExistsError', description, {transactionId: id})
}
