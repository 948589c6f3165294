import PQueue from 'p-queue'
import {servedPages, type ServedPages} from '../page-cache/served-pages.ts'
import {isFile} from '../routes.ts'

/** Pages to render again: those of the changed document itself, and the others that show it. */
export interface StalePages {
  own: readonly string[]
  others: readonly string[]
}

/** Asks for pages so that Next renders what is stale; resolves when those it queued had their turn. */
export type RenderPages = (origin: string, pages: StalePages) => Promise<void>

/** How many pages are rendered at a time: one thread renders them all, and readers get their turn. */
const CONCURRENCY = 2

/** How long (milliseconds) one page may take before the next one has its turn. */
const PATIENCE = 5_000

const PRIORITY = {own: 2, page: 1, file: 0} as const

/**
 * Creates a renderer with one queue. The own pages of a change go before the others and before
 * whatever is left of earlier changes, files such as feeds after all that people read, and a page that is already waiting is not queued twice: its render reads the
 * content when its turn comes. A page that cannot be rendered now keeps its last good version, so
 * failures are not an error here.
 */
export function createRenderPages(served: ServedPages, request: typeof fetch = fetch): RenderPages {
  const queue = new PQueue({concurrency: CONCURRENCY})
  const waiting = new Set<string>()

  async function renderPage(url: string, path: string): Promise<void> {
    const answered = new AbortController()
    const rendered = served.nextRecord(
      path,
      AbortSignal.any([answered.signal, AbortSignal.timeout(PATIENCE)]),
    )
    try {
      const response = await request(url, {redirect: 'manual'})
      // Read, not cancelled: Next's fetch keeps a copy, and cancelling waits for the copy too.
      await response.arrayBuffer()
      // Next has answered with the old page and renders the new one only now.
      if (response.headers.get('x-nextjs-cache') === 'STALE') await rendered
    } catch {
      // The next reader of the page makes Next try again.
    } finally {
      answered.abort()
    }
  }

  async function enqueue(origin: string, path: string, priority: number): Promise<void> {
    const id = origin + path
    if (waiting.has(id)) {
      if (priority === PRIORITY.own) queue.setPriority(id, priority)
      return
    }
    waiting.add(id)
    const render = async (): Promise<void> => {
      waiting.delete(id)
      await renderPage(id, path)
    }
    await queue.add(render, {id, priority})
  }

  return async (origin, {own, others}) => {
    await Promise.all(own.map((path) => enqueue(origin, path, PRIORITY.own)))
    const files = others.filter(isFile)
    const pages = others.filter((path) => !isFile(path))
    await Promise.all([
      ...pages.map((path) => enqueue(origin, path, PRIORITY.page)),
      ...files.map((path) => enqueue(origin, path, PRIORITY.file)),
    ])
  }
}

declare global {
  var chalklineRenderPages: RenderPages | undefined
}

/** The renderer of this process: the cache handler and the webhook share its queue. */
export const renderPages: RenderPages = (origin, pages) => {
  globalThis.chalklineRenderPages ??= createRenderPages(servedPages())
  return globalThis.chalklineRenderPages(origin, pages)
}
