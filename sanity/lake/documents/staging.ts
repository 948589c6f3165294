import type {Authorize, WritePermission} from './dataset.ts'
import type {DocumentView} from './document-view.ts'
import {checkReleaseWrite} from './releases/release-lock.ts'
import {insufficientPermissions, invalid} from './write-failure.ts'
import type {JsonObject, StoredDocument} from './types.ts'

/** One document inside a transaction that is being put together. */
export interface Staged {
  readonly before: StoredDocument | null
  after: StoredDocument | null
  /** What listeners will be told, in order. */
  readonly mutations: JsonObject[]
  /** Position of the mutation or action that touched it last. */
  index: number
  /** Kind of the action that touched it last, null for a mutation. */
  action: string | null
}

/** The item of the request that is being applied. */
export interface CurrentItem {
  readonly index: number
  readonly action: string | null
}

/** The documents of a transaction before it is committed; the dataset itself is untouched. */
export interface Staging {
  readonly transactionId: string
  readonly timestamp: string
  readonly documents: ReadonlyMap<string, Staged>
  /** Documents whose history is to be forgotten. */
  readonly purged: Set<string>
  /** Says which mutation or action the next writes belong to. */
  begin(item: CurrentItem): void
  /** The document as the transaction sees it so far. */
  get(id: string): StoredDocument | null
  /** The documents whose ids begin with `prefix`, ascending, as the transaction sees them. */
  withPrefix(prefix: string): StoredDocument[]
  /** Throws a 403 `WriteFailure` when the author may not. */
  demand(permission: WritePermission, document: StoredDocument): void
  /** Counts what patches cost; throws a 400 `WriteFailure` when it is more than one request may. */
  spend(work: number): void
  /**
   * Throws a `WriteFailure` when the author may not (403), or when a release keeps the document from
   * being changed (400 and 409).
   */
  put(id: string, after: StoredDocument | null, mutations: readonly JsonObject[]): void
}

/** Starts a transaction over the committed documents of `view`. */
export function createStaging(options: {
  readonly view: DocumentView
  readonly transactionId: string
  readonly timestamp: string
  readonly authorize: Authorize | undefined
  readonly patchWork: number
}): Staging {
  const {view, transactionId, timestamp, patchWork, authorize = () => true} = options
  const documents = new Map<string, Staged>()
  let current: CurrentItem = {index: 0, action: null}
  let spent = 0

  const demand = (permission: WritePermission, document: StoredDocument): void => {
    if (!authorize(permission, document)) throw insufficientPermissions(permission)
  }
  const get = (id: string): StoredDocument | null => {
    const entry = documents.get(id)
    return entry ? entry.after : (view.get(id) ?? null)
  }
  const withPrefix = (prefix: string): StoredDocument[] => {
    const added = [...documents.keys()].filter((id) => id.startsWith(prefix))
    const ids = [...new Set([...view.withPrefix(prefix), ...added])].toSorted()
    return ids.map(get).filter((document) => document !== null)
  }
  return {
    transactionId,
    timestamp,
    documents,
    purged: new Set(),
    get,
    withPrefix,
    demand,
    begin(item) {
      current = item
    },
    spend(work) {
      spent += work
      if (spent > patchWork) throw invalid('The patches are too much work for one request')
    },
    put(id, after, mutations) {
      const previous = get(id)
      if (previous) demand('update', previous)
      if (after) demand(previous ? 'update' : 'create', after)
      const kind = previous ? (after ? 'update' : 'delete') : 'create'
      checkReleaseWrite({id, kind, action: current.action}, {get, withPrefix})
      const entry = documents.get(id)
      if (entry) {
        for (const mutation of mutations) entry.mutations.push(mutation)
        Object.assign(entry, {after, ...current})
      } else {
        documents.set(id, {before: previous, after, mutations: [...mutations], ...current})
      }
    },
  }
}
