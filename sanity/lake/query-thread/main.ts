import {parentPort} from 'node:worker_threads'
import type {StoredDocument} from '../documents/types.ts'
import {LakeError} from '../errors.ts'
import {createDocumentIndex} from '../groq/document-index.ts'
import {Meter} from '../groq/meter.ts'
import {type QueryRequest, runQuery} from '../groq/run-query.ts'
import {type Order, orderSchema, readChanges, readDocuments, type Report} from './messages.ts'
import {queryTooLarge} from './query-failure.ts'

// The program of the query thread: a copy of one dataset's documents, and one query at a time.
const documents: StoredDocument[] = []
let index = createDocumentIndex([])

/** Found in every query that asks for words, and in some others. */
const SEARCHES_TEXTS = /\bmatch\b|\btext::/

parentPort?.on('message', (message: unknown) => obey(orderSchema.parse(message)))

function obey(order: Order): void {
  switch (order.kind) {
    case 'documents':
      documents.push(...readDocuments(order.json))
      break
    case 'loaded':
      index = createDocumentIndex(documents.splice(0))
      report({kind: 'ready'})
      break
    case 'changes':
      index.apply(readChanges(order.json))
      break
    case 'query':
      // No query should have this on its own account, and those that search no texts need not wait.
      if (SEARCHES_TEXTS.test(order.request.query)) index.words()
      report({kind: 'began'})
      report(answer(order.request))
      break
  }
}

/** The text is written here too: a small result can share its parts endlessly often. */
function answer(request: QueryRequest): Report {
  const meter = new Meter(Infinity)
  try {
    const json = JSON.stringify(runQuery(index, request, meter))
    return {kind: 'answer', json, work: meter.spent}
  } catch (error) {
    // A text longer than V8 can hold.
    const failure = error instanceof RangeError ? queryTooLarge(request.query) : error
    if (!(failure instanceof LakeError)) throw error
    const {status, message, body} = failure
    return {kind: 'failure', status, message, body}
  }
}

function report(message: Report): void {
  parentPort?.postMessage(message)
}
