import type {Instrumentation} from 'next'

/** Next calls this once when the site's server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const {startSubscriptions} = await import('@/lib/subscriptions/site-subscriptions')
  startSubscriptions()
}

/** Next calls this with every error of a request; those of pages in the cache concern editors. */
export const onRequestError: Instrumentation.onRequestError = async (error, request) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const {noteFailedRender} = await import('@/lib/page-cache/note-failed-render')
  noteFailedRender(request.path, error)
}
