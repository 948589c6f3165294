import {z} from 'zod'

const time = z.number()

/**
 * What the site says about a document: the answer of `/api/freshness`. Holds nothing that a reader
 * could not find out by asking for the pages. Times are milliseconds since the epoch by the site's
 * clock, which `now` is read from.
 */
export const freshnessReport = z.object({
  now: time,
  /** The document's own page; `null` while it is not in the cache, or when the type has none. */
  page: z
    .object({
      path: z.string(),
      status: z.number(),
      /** When its content was read. */
      readAt: time,
      /** Since when the document is shown as it is. */
      liveSince: time,
      /** Since when it has to be rendered again. */
      staleSince: time.nullable(),
      /** When it last could not be rendered. */
      failedAt: time.nullable(),
    })
    .nullable(),
  /** The last change of the document that the site was told of, if it remembers. */
  told: z.object({at: time, revision: z.string().nullable()}).nullable(),
  /** Every page that shows the document. */
  pages: z.object({total: z.number(), stale: z.number(), oldestRead: time.nullable()}),
})

/** See {@link freshnessReport}. */
export type FreshnessReport = z.infer<typeof freshnessReport>
