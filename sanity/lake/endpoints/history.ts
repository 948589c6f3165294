import {type Context, Hono} from 'hono'
import type {LakeContext, LakeEnv} from '../context.ts'
import {lacksPermission} from '../accounts/roles.ts'
import {releaseDocumentId} from '../documents/releases/release-document.ts'
import {gatewayError} from '../errors.ts'
import type {HistoryPoint, TransactionFilter} from '../history/history.ts'
import {type DatasetAccess, ofMember} from '../http/dataset-access.ts'
import {ndjsonResponse} from '../http/ndjson.ts'
import {readLimit} from '../http/limit.ts'

const MOST_TRANSACTIONS = 1000
const MOST_EVENTS = 100

/** `GET /data/history/:dataset/…`: what the Studio's timeline, diffs and restore are made from. */
export function historyRoutes(lake: LakeContext): Hono<LakeEnv> {
  return new Hono<LakeEnv>()
    .get('/data/history/:dataset/transactions/:ids', (context) => {
      const {dataset: name, ids} = context.req.param()
      const access = ofMember(lake, context, name)
      requireHistory(access, ids.split(','))
      const filter = {...readFilter(context), ...(access.readCondition === null ? {} : ASKED_ONLY)}
      return ndjsonResponse(access.dataset.history.transactions(ids.split(','), filter))
    })
    .get('/data/history/:dataset/documents/:ids', (context) => {
      const {dataset: name, ids} = context.req.param()
      const access = ofMember(lake, context, name)
      requireHistory(access, ids.split(','))
      const documents = access.dataset.history.documents(ids.split(','), readPoint(context))
      return context.json({documents})
    })
    .get('/data/history/:dataset/events/documents/:id', (context) => {
      const {dataset: name, id} = context.req.param()
      const access = ofMember(lake, context, name)
      requireHistory(access, [id])
      const {events, nextCursor} = access.dataset.history.events(id, readPage(context))
      return context.json({events: {[id]: events}, nextCursor})
    })
    .get('/data/history/:dataset/events/releases/:name', (context) => {
      const {dataset: name, name: release} = context.req.param()
      const access = ofMember(lake, context, name)
      requireHistory(access, [releaseDocumentId(release)])
      return context.json(access.dataset.history.releaseEvents(release, readPage(context)))
    })
}

/** A transaction may have changed documents that the reader may not see. */
const ASKED_ONLY = {includeIdentifiedDocumentsOnly: true, excludeMutations: true} as const

/** Throws 403 unless the role may see the past of every one of these documents. */
function requireHistory({dataset, may}: DatasetAccess, ids: readonly string[]): void {
  for (const id of ids) {
    const [last] = dataset.history.documents([id], {lastRevision: true})
    const document = dataset.documents.get(id) ?? last
    if (document && !may('history', document)) throw lacksPermission('history')
  }
}

function readPage(context: Context): {limit: number; cursor?: string} {
  const cursor = context.req.query('nextCursor')
  const limit = readLimit(context.req.query('limit'), MOST_EVENTS) ?? MOST_EVENTS
  return {limit, ...(cursor ? {cursor} : {})}
}

function readFilter(context: Context): TransactionFilter {
  const query = context.req.query()
  const limit = readLimit(query['limit'], MOST_TRANSACTIONS)
  return {
    // The Studio sends `fromTransaction=` with nothing behind it.
    ...(query['fromTransaction'] ? {fromTransaction: query['fromTransaction']} : {}),
    ...(query['toTransaction'] ? {toTransaction: query['toTransaction']} : {}),
    ...(query['fromTime'] ? {fromTime: readTime(query['fromTime'])} : {}),
    ...(query['toTime'] ? {toTime: readTime(query['toTime'])} : {}),
    ...(query['authors'] ? {authors: query['authors'].split(',')} : {}),
    ...(limit === undefined ? {} : {limit}),
    ...(query['effectFormat'] === 'mendoza' ? {effectFormat: 'mendoza'} : {}),
    reverse: query['reverse'] === 'true',
    excludeContent: query['excludeContent'] === 'true',
    excludeMutations: query['excludeMutations'] === 'true',
    includeIdentifiedDocumentsOnly: query['includeIdentifiedDocumentsOnly'] === 'true',
  }
}

function readPoint(context: Context): HistoryPoint {
  const {revision, time, lastRevision} = context.req.query()
  if (revision) return {revision}
  if (time) return {time: readTime(time)}
  if (lastRevision === 'true') return {lastRevision: true}
  throw gatewayError(400, 'One of "revision", "time" and "lastRevision" is needed')
}

/** The log compares times as text, so every one has its form. */
function readTime(text: string): string {
  const time = new Date(text)
  if (!Number.isNaN(time.getTime())) return time.toISOString()
  throw gatewayError(400, `"${text}" is no ISO 8601 date and time`)
}
