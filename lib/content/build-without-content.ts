import 'server-only'
import {notFound} from 'next/navigation'

/**
 * True in a build that `npm start` makes while the content cannot be reached (sanity/cli/build.ts).
 * A server that runs is never in that state, whatever its environment says: it asks.
 */
export const IS_BUILD_WITHOUT_CONTENT =
  process.env.NEXT_PHASE === 'phase-production-build' && process.env.BUILD_WITHOUT_CONTENT === '1'

/**
 * Ends whatever is about to read content in such a build. A page that failed would end the build, and
 * one that is not prerendered would never be cached. "Not found" is the one outcome that Next takes,
 * and what it writes for it is removed after the build.
 */
export function leaveToFirstRequest(): void {
  if (IS_BUILD_WITHOUT_CONTENT) notFound()
}
