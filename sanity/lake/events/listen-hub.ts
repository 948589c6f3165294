import type {Identity, LakeDataset} from '../context.ts'
import type {DocumentChange, JsonObject, Transaction} from '../documents/types.ts'
import {VERSIONS_PREFIX} from '../groq/document-group.ts'
import {readRestriction} from '../groq/read-restriction.ts'
import {type CompiledFilter, compileFilter, type FilterReader} from '../groq/filter.ts'
import {
  eventId,
  type ListenedChange,
  type ListenOptions,
  mutationEvent,
  transitionOf,
} from './listen-event.ts'

/** One `mutation` event. */
export interface ListenedEvent {
  /**
   * Position for a client to resume from: the transaction, or the id of the event when more of the
   * same transaction follow. The Studio cannot go on in the middle (sanity: getPairListener).
   */
  readonly position: string
  readonly json: string
}

/** How a subscription begins. */
export interface ListenBeginning {
  /** `welcome`, or what became of the wish to resume. */
  readonly type: 'welcome' | 'welcomeback' | 'reset'
  /** Where the dataset stands; `undefined` when nothing was ever written. */
  readonly position: string | undefined
  /** What the client missed, to be delivered after the beginning. */
  readonly missed: readonly ListenedEvent[]
  readonly end: () => void
}

/** A client's wish to hear about changes. */
export interface Subscription {
  readonly query: string
  readonly params: JsonObject
  readonly options: ListenOptions
  readonly identity: Identity
  /** GROQ condition of the documents that the role may read; `null` for all. */
  readonly readCondition: string | null
  /** The last position that the client knows, if it wants to go on from there. */
  readonly after?: string | undefined
  /** Takes one event; must not throw. */
  readonly deliver: (event: ListenedEvent) => void
}

/** Tells listeners what every transaction did to the documents they asked about. */
export interface ListenHub {
  /** Starts a subscription. Throws 400 when the query is no filter. */
  subscribe(dataset: LakeDataset, subscription: Subscription): ListenBeginning
}

/** Subscriptions with the same question: evaluated once per change. */
interface Group {
  readonly filter: CompiledFilter
  readonly ids: ReadonlySet<string> | null
  readonly types: ReadonlySet<string> | null
  readonly reader: FilterReader
  readonly includeAllVersions: boolean
  readonly members: Set<Subscription>
}

/** A hub without listeners. */
export function createListenHub(): ListenHub {
  const groupsOf = new WeakMap<LakeDataset, Map<string, Group>>()

  const groupsFor = (dataset: LakeDataset): Map<string, Group> => {
    const known = groupsOf.get(dataset)
    if (known) return known
    const groups = new Map<string, Group>()
    groupsOf.set(dataset, groups)
    dataset.onTransaction((transaction) => {
      for (const group of groups.values()) announce(group, transaction)
    })
    return groups
  }

  return {
    subscribe(dataset, subscription) {
      const groups = groupsFor(dataset)
      const key = groupKey(subscription)
      const group = groups.get(key) ?? createGroup(dataset, subscription)
      groups.set(key, group)
      group.members.add(subscription)
      return {
        ...resume(dataset, group, subscription),
        position: dataset.history.newest(),
        end: () => {
          group.members.delete(subscription)
          if (group.members.size === 0 && groups.get(key) === group) groups.delete(key)
        },
      }
    },
  }
}

/** A client that was away longer than this fetches its documents afresh. */
const MOST_MISSED = 200

function resume(
  {history}: LakeDataset,
  group: Group,
  {after, options}: Subscription,
): Pick<ListenBeginning, 'type' | 'missed'> {
  if (after === undefined) return {type: 'welcome', missed: []}
  const {ids, isSelfContained} = group.filter
  const missed = isSelfContained ? history.missed(after, {ids, most: MOST_MISSED}) : null
  if (missed === null) return {type: 'reset', missed: []}
  const events = missed.flatMap((transaction) =>
    listenedChanges(group, transaction).map((change) => eventOf(transaction, change, options)),
  )
  return {type: 'welcomeback', missed: events}
}

function groupKey(subscription: Subscription): string {
  const {query, params, options, identity, readCondition} = subscription
  // `identity()` is the one function whose answer depends on who listens.
  const asksWho = `${query} ${readCondition}`.includes('identity')
  const reader = asksWho ? identity.id : String(identity.role === null)
  return JSON.stringify([query, params, options.includeAllVersions, reader, readCondition])
}

function createGroup(
  {documents}: LakeDataset,
  {query, params, options, identity, readCondition}: Subscription,
): Group {
  const filter = compileFilter(query, params)
  return {
    filter,
    ids: filter.ids && new Set(filter.ids),
    types: filter.types && new Set(filter.types),
    reader: {
      access: identity.role === null ? 'anonymous' : 'member',
      identity: identity.id,
      documents,
      restriction: readRestriction(readCondition, {identity: identity.id, documents}),
    },
    includeAllVersions: options.includeAllVersions,
    members: new Set(),
  }
}

function announce(group: Group, transaction: Transaction): void {
  const changes = listenedChanges(group, transaction)
  for (const listened of changes) {
    const events = new Map<string, ListenedEvent>()
    for (const {options, deliver} of group.members) {
      const key = JSON.stringify(options)
      const event = events.get(key) ?? eventOf(transaction, listened, options)
      events.set(key, event)
      deliver(event)
    }
  }
}

function eventOf(
  transaction: Transaction,
  listened: ListenedChange,
  options: ListenOptions,
): ListenedEvent {
  const isLast = listened.index === listened.total - 1
  return {
    position: isLast ? transaction.id : eventId(transaction, listened.change),
    json: mutationEvent(transaction, listened, options),
  }
}

function listenedChanges(group: Group, transaction: Transaction): ListenedChange[] {
  const seen = transaction.changes.flatMap((change) => {
    if (!canMatch(group, change)) return []
    const {filter, reader} = group
    const before = filter.matches(change.before, reader)
    const after = filter.matches(change.after, reader)
    const transition = transitionOf(before, after)
    return transition === null ? [] : [{change, transition}]
  })
  return seen.map((one, index) => ({...one, index, total: seen.length}))
}

function canMatch({ids, types, includeAllVersions}: Group, change: DocumentChange): boolean {
  const {documentId, before, after} = change
  if (!includeAllVersions && documentId.startsWith(VERSIONS_PREFIX)) return false
  if (ids !== null && !ids.has(documentId)) return false
  if (types === null) return true
  return [before, after].some((document) => document !== null && types.has(document._type))
}
