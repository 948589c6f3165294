import {readFileSync} from 'node:fs'
import {z} from 'zod'
import {writeWhole} from './write-whole.ts'

const contentEvent = z.object({
  /** When the site was told of it, in milliseconds since the epoch. */
  at: z.number(),
  id: z.string(),
  type: z.string(),
  action: z.enum(['published', 'changed', 'removed']),
  /** The revision that is published now; `null` after a removal. */
  revision: z.string().nullable(),
  /** The transaction that changed it, if the webhook named it. */
  transaction: z.string().nullable(),
  tags: z.array(z.string()),
  /** How many pages carried one of the tags. */
  pages: z.number(),
})

/** A change of content that the site was told of. */
export type ContentEvent = z.infer<typeof contentEvent>

/** The newest changes of content, and what each of them made stale. */
export interface ChangeJournal {
  note: (event: ContentEvent) => void
  /** Newest first. */
  newest: () => readonly ContentEvent[]
  /** The last one of a document, if it is among the newest. */
  lastOf: (id: string) => ContentEvent | undefined
  /** Reads what an earlier run left in a file, and writes there from now on. */
  keepIn: (file: string) => void
}

/** How many changes are kept: a busy day of a newsroom, about 100 kB. */
const MOST_EVENTS = 200

/** How many tags of one change are kept; the settings of a large site have more. */
const MOST_TAGS = 40

/** Creates an empty journal, in memory until it is told of a file. */
export function createChangeJournal(mostEvents = MOST_EVENTS): ChangeJournal {
  let events: readonly ContentEvent[] = []
  let file: string | undefined
  return {
    note(event) {
      events = [{...event, tags: event.tags.slice(0, MOST_TAGS)}, ...events].slice(0, mostEvents)
      if (file !== undefined) writeWhole(file, JSON.stringify(events))
    },
    newest: () => events,
    lastOf: (id) => events.find((event) => event.id === id),
    keepIn(path) {
      file = path
      events = [...events, ...readEvents(path)].slice(0, mostEvents)
    },
  }
}

function readEvents(file: string): ContentEvent[] {
  try {
    return z.array(contentEvent).parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    // A first start, or a file cut off by a crash: only the explanation is lost.
    return []
  }
}

declare global {
  var chalklineChangeJournal: ChangeJournal | undefined
}

/** The journal of this process, shared as `servedPages()` is. */
export function changeJournal(): ChangeJournal {
  globalThis.chalklineChangeJournal ??= createChangeJournal()
  return globalThis.chalklineChangeJournal
}
