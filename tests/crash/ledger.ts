import type {SanityClient} from '@sanity/client'
import {expect} from 'vitest'

/** Markers of the documents that one writer owns; null for one that is not there. */
type State = ReadonlyMap<string, string | null>

/** A transaction before it is sent: what every document that it touches will hold. */
export interface PlannedTransaction {
  readonly transactionId: string
  readonly after: State
  send(client: SanityClient): Promise<unknown>
  /** Whether the receiver of the webhook is told about it. */
  readonly isAnnounced?: boolean
}

/** What one writer knows about its documents. It sends one transaction at a time. */
export interface Ledger {
  /** Ids of the acknowledged transactions. */
  readonly acknowledged: readonly string[]
  /** Ids of the acknowledged transactions that a webhook announces. */
  readonly announced: readonly string[]
  get(id: string): string | null
  /** Sends a transaction; it stays open when the lake dies before its answer. */
  write(client: SanityClient, planned: PlannedTransaction): Promise<void>
  /**
   * Compares the lake with the ledger: what was acknowledged must be there, the open transaction
   * wholly or not at all. Returns what became of that one.
   */
  settle(client: SanityClient): Promise<'none' | 'kept' | 'lost'>
}

const STORED = '*[_id in $ids]{_id, "marker": coalesce(marker, sha1hash)}'

/** A ledger over no documents. */
export function createLedger(): Ledger {
  let settled: State = new Map()
  let open: PlannedTransaction | null = null
  const acknowledged: string[] = []
  const announced: string[] = []

  const stored = async (client: SanityClient, ids: readonly string[]): Promise<State> => {
    const found = await client.fetch<{_id: string; marker: string}[]>(STORED, {ids})
    const markers = new Map(found.map(({_id, marker}) => [_id, marker]))
    return new Map(ids.map((id) => [id, markers.get(id) ?? null]))
  }
  return {
    acknowledged,
    announced,
    get: (id) => settled.get(id) ?? null,
    async write(client, planned) {
      open = planned
      await planned.send(client)
      acknowledged.push(planned.transactionId)
      if (planned.isAnnounced) announced.push(planned.transactionId)
      settled = new Map([...settled, ...planned.after])
      open = null
    },
    async settle(client) {
      const before = new Map([
        ...[...(open?.after.keys() ?? [])].map((id) => [id, null] as const),
        ...settled,
      ])
      const after = new Map([...before, ...(open?.after ?? [])])
      const actual = await stored(client, [...before.keys()])
      const isKept =
        open !== null && [...open.after].every(([id, marker]) => actual.get(id) === marker)
      expect(actual).toEqual(isKept ? after : before)
      const outcome = open === null ? 'none' : isKept ? 'kept' : 'lost'
      settled = actual
      open = null
      return outcome
    },
  }
}
