import {Meter, WorkExceeded} from '../groq/meter.ts'
import {type QueryRequest, runQuery} from '../groq/run-query.ts'
import type {QueryLimits} from './limits.ts'
import {type DocumentSource, QueryThread} from './query-thread.ts'

/** Units of work that a query may do between other requests: some tens of milliseconds. */
export const INLINE_WORK = 250_000

/** Texts remembered as too costly to be tried first. */
const MAX_REMEMBERED = 500
/** Characters of one of them. */
const LONGEST_REMEMBERED = 10_000

/** Answers queries without letting one of them keep the others waiting. */
export interface Queries {
  /**
   * Resolves to the `QueryResult` as JSON text. Rejects with what `runQuery` throws, and with a
   * 504 `LakeError` for a query that passes its deadline.
   */
  answer(source: DocumentSource, request: QueryRequest): Promise<string>
  /** Ends the threads. */
  close(): Promise<void>
}

/**
 * Every query is tried at once, with its work counted: nearly all are answered that way. One that
 * needs more than {@link INLINE_WORK} is given up and run on the query thread of its dataset.
 */
export function createQueries(limits: QueryLimits): Queries {
  const threads = new Map<DocumentSource, QueryThread>()
  const costly = new Set<string>()

  const threadOf = (source: DocumentSource): QueryThread => {
    const thread = threads.get(source) ?? new QueryThread(source, limits)
    threads.set(source, thread)
    return thread
  }
  const remember = (query: string): void => {
    if (query.length > LONGEST_REMEMBERED) return
    costly.add(query)
    for (const oldest of costly) {
      if (costly.size <= MAX_REMEMBERED) break
      costly.delete(oldest)
    }
  }

  return {
    async answer(source, request) {
      const {query} = request
      if (!costly.has(query)) {
        const json = answerAtOnce(source, request)
        if (json !== null) return json
        remember(query)
      }
      const {json, work} = await threadOf(source).ask(request)
      if (work <= INLINE_WORK) costly.delete(query)
      return json
    },
    async close() {
      await Promise.all([...threads.values()].map((thread) => thread.close()))
    },
  }
}

/** `null` when the query needs more work than may be done here. */
function answerAtOnce({documents}: DocumentSource, request: QueryRequest): string | null {
  const meter = new Meter(INLINE_WORK)
  try {
    meter.spendOnWalk(request.params)
    return JSON.stringify(runQuery(documents, request, meter))
  } catch (error) {
    if (error instanceof WorkExceeded) return null
    throw error
  }
}
