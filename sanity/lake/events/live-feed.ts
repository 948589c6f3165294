import type {LakeDataset} from '../context.ts'
import {type LiveAudience, tagsOfChanges} from '../groq/sync-tags.ts'

/** One transaction as an audience hears of it. */
export interface LiveMessage {
  /** The transaction: the position to resume from. */
  readonly id: string
  /** Never empty: clients refuse a message without tags (next-sanity: parseTags). */
  readonly tags: readonly string[]
}

/** What a client does with the live events of a dataset. */
export interface LiveSubscription {
  readonly audience: LiveAudience
  /** The last position that the client knows; absent when it connects for the first time. */
  readonly after: string | undefined
  readonly deliver: (message: LiveMessage) => void
}

/** How a subscription begins. */
export interface LiveBeginning {
  /** The newest position; `undefined` when nothing was ever written. */
  readonly position: string | undefined
  /** What the client missed; `null` when that is not known: it must fetch everything again. */
  readonly missed: readonly LiveMessage[] | null
  readonly end: () => void
}

/** Tells clients which sync tags each transaction touched. */
export interface LiveFeed {
  subscribe(subscription: LiveSubscription): LiveBeginning
}

interface Entry {
  readonly seq: number
  readonly id: string
  readonly tags: Readonly<Record<LiveAudience, readonly string[]>>
}

/** Transactions that are remembered for clients that were away. */
const MOST_ENTRIES = 10_000
/** Tags that are remembered for all of them together: an import touches thousands at once. */
const MOST_TAGS = 1_000_000

/** The feed of a dataset; it remembers from its creation on. */
export function createLiveFeed(dataset: LakeDataset): LiveFeed {
  const subscriptions = new Set<LiveSubscription>()
  const entries: Entry[] = []
  let tagCount = 0
  let forgottenSeq = dataset.lastSeq()

  const remember = (entry: Entry): void => {
    entries.push(entry)
    tagCount += entry.tags.previewers.length
    while (entries.length > MOST_ENTRIES || tagCount > MOST_TAGS) {
      const oldest = entries.shift()
      if (oldest === undefined) return
      tagCount -= oldest.tags.previewers.length
      forgottenSeq = oldest.seq
    }
  }

  const messagesAfter = (position: string, audience: LiveAudience): LiveMessage[] | null => {
    const known = dataset.history.seqOf(position)
    const isKnown = known !== undefined && known >= forgottenSeq
    // Nothing happened since: no matter how long ago that was.
    if (known === dataset.lastSeq()) return []
    if (!isKnown) return null
    return entries
      .filter(({seq, tags}) => seq > known && tags[audience].length > 0)
      .map(({id, tags}) => ({id, tags: tags[audience]}))
  }

  dataset.onTransaction(({seq, id, changes}) => {
    const entry = {seq, id, tags: tagsOfChanges(changes, dataset.documents)}
    remember(entry)
    for (const {audience, deliver} of subscriptions) {
      const tags = entry.tags[audience]
      if (tags.length > 0) deliver({id: entry.id, tags})
    }
  })

  return {
    subscribe(subscription) {
      const {after, audience} = subscription
      const missed = after === undefined ? [] : messagesAfter(after, audience)
      const own = {...subscription}
      subscriptions.add(own)
      return {
        position: dataset.history.newest(),
        missed,
        end: () => void subscriptions.delete(own),
      }
    },
  }
}
