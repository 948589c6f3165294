import {z} from 'zod'

const cause = z.discriminatedUnion('by', [
  z.object({
    by: z.literal('content'),
    type: z.string(),
    id: z.string(),
    transaction: z.string().nullable(),
  }),
  z.object({by: z.literal('administrator'), name: z.string()}),
])

const page = z.object({
  path: z.string(),
  status: z.number(),
  renderedAt: z.number(),
  reason: z.discriminatedUnion('kind', [
    z.object({kind: z.enum(['kept', 'asked', 'age'])}),
    z.object({kind: z.literal('stale'), cause: cause.nullable()}),
  ]),
  stale: z.object({at: z.number(), cause: cause.nullable()}).optional(),
  failure: z.object({at: z.number(), message: z.string()}).optional(),
  tags: z.array(z.string()),
})

const change = z.object({
  at: z.number(),
  id: z.string(),
  type: z.string(),
  action: z.enum(['published', 'changed', 'removed']),
  transaction: z.string().nullable(),
  tags: z.array(z.string()),
  pages: z.number(),
})

/**
 * What the site has in its cache: the answer of `/api/cache`, for administrators. Times are
 * milliseconds since the epoch by the site's clock, which `now` is read from.
 */
export const cacheReport = z.object({
  now: z.number(),
  /** How many pages there are, and how many of them are not as they should be. */
  total: z.number(),
  stale: z.number(),
  failed: z.number(),
  /** Some of those that were asked for: first what is stale, then what was rendered last. */
  pages: z.array(page),
  /** How many pages the search found. */
  found: z.number(),
  /** The newest changes of content, newest first. */
  changes: z.array(change),
})

/** See {@link cacheReport}. */
export type CacheReport = z.infer<typeof cacheReport>

/** A page of the cache, as {@link CacheReport} has it. */
export type CachedPage = z.infer<typeof page>

/** Who or what made a page stale. */
export type CachedCause = z.infer<typeof cause>
