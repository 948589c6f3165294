import {z} from 'zod'
import type {ActionContext} from '../action.ts'
import type {DocumentView} from '../document-view.ts'
import {patchDocument, requiredDocument} from '../document-writes.ts'
import {publishRelease} from './publish-release.ts'
import {checkState, releaseDocumentId, releaseName, RELEASES_PREFIX} from './release-document.ts'

/** A release that waits for its time. */
export interface ScheduledRelease {
  readonly name: string
  /** Milliseconds since 1970. */
  readonly publishAt: number
  /** Who scheduled it, and in whose name it is published. */
  readonly author: string
}

const scheduledSchema = z.object({
  state: z.literal('scheduled'),
  publishAt: z.string(),
  userId: z.string(),
})

/** The releases of a dataset that wait for their time. */
export function scheduledReleases(documents: DocumentView): ScheduledRelease[] {
  return documents.withPrefix(RELEASES_PREFIX).flatMap((id) => {
    const release = documents.get(id)
    const parsed = scheduledSchema.safeParse(release)
    if (!release || !parsed.success) return []
    const {publishAt, userId: author} = parsed.data
    return [{name: releaseName(release), publishAt: Date.parse(publishAt), author}]
  })
}

/** Publishes a scheduled release; throws a 409 `WriteFailure` when it is not scheduled any more. */
export function publishScheduled(context: ActionContext, name: string): void {
  const release = requiredDocument(context, releaseDocumentId(name))
  checkState(release, ['scheduled'], 'publish')
  publishRelease(context, release, context.author)
}

/**
 * Says on a scheduled release why it could not be published. It becomes active again, so that its
 * documents can be mended, and is not tried again (the Studio shows `error` of active releases).
 */
export function reportFailure(context: ActionContext, name: string, message: string): void {
  const release = requiredDocument(context, releaseDocumentId(name))
  checkState(release, ['scheduled'], 'publish')
  patchDocument(context, release._id, {
    set: {state: 'active', error: {message}},
    unset: ['publishAt', 'userId'],
  })
}
