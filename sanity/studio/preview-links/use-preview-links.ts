import {useCallback, useMemo} from 'react'
import {useClient} from 'sanity'
import {z} from 'zod'
import {
  createToken,
  expiryOf,
  hashToken,
  PREVIEW_LINK_ID,
  PREVIEW_LINK_TYPE,
  previewLinkPath,
  previewLinkSchema,
} from '../../../lib/preview/preview-link.ts'
import {API_VERSION} from '../../env.ts'
import {type LiveAnswer, useLiveQuery} from '../live-query.ts'

const FILTER = `*[_type == "${PREVIEW_LINK_TYPE}" && document._ref == $id]`

const LINKS = {
  fetch: `${FILTER} | order(_createdAt desc){
    _id, document, release, expiresAt, createdBy, _createdAt,
    "isOver": dateTime(expiresAt) <= dateTime(now())
  }`,
  listen: FILTER,
  perspective: 'raw',
} as const

/** Those that have been over for a while: nobody asks any more why they do not work. */
const FORGOTTEN = `*[_type == "${PREVIEW_LINK_TYPE}" && dateTime(expiresAt) < dateTime(now()) - 86400 * 30]`

const linksSchema = z.array(previewLinkSchema.extend({_createdAt: z.string(), isOver: z.boolean()}))

/** A link in the list: everything but the secret of its address. */
export type ListedLink = z.infer<typeof linksSchema>[number]

/** The preview links of a document, and what can be done with them. */
export interface PreviewLinks extends LiveAnswer<ListedLink[]> {
  /** Makes a link and resolves to its id and its address, which nothing can tell again. */
  readonly create: (days: number) => Promise<{id: string; address: string}>
  readonly withdraw: (id: string) => Promise<void>
}

/** See {@link PreviewLinks}. `id` is the document's published id; `release` names its version there. */
export function usePreviewLinks(
  {id, release}: {id: string; release: string | undefined},
  createdBy: string,
): PreviewLinks {
  const client = useClient({apiVersion: API_VERSION})
  const params = useMemo(() => ({id}), [id])
  const answer = useLiveQuery(LINKS, linksSchema, params)
  const create = useCallback(
    async (days: number) => {
      const token = createToken()
      const link = await client.create({
        _id: PREVIEW_LINK_ID,
        _type: PREVIEW_LINK_TYPE,
        document: {_type: 'reference', _ref: id, _weak: true},
        ...(release === undefined ? {} : {release}),
        tokenHash: hashToken(token),
        expiresAt: expiryOf(days, Date.now()),
        createdBy,
      })
      await client.delete({query: FORGOTTEN})
      return {id: link._id, address: window.location.origin + previewLinkPath(token)}
    },
    [client, createdBy, id, release],
  )
  const withdraw = useCallback(
    async (link: string) => {
      await client.delete(link)
    },
    [client],
  )
  return {...answer, create, withdraw}
}
