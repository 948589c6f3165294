import {useMemo} from 'react'
import type {EditStateFor, SanityDocumentLike} from 'sanity'
import {z} from 'zod'
import {contentHash} from '../../../lib/review/content-hash.ts'
import {currentSignature, reviewState, type ReviewState} from '../../../lib/review/review-state.ts'
import {HAS_LAPSED} from '../../findings/parts.ts'
import {useLiveQuery} from '../live-query.ts'

const FILTER = '*[_type == "signOff" && document._ref == $id]'

const SIGNATURES = {
  fetch: `{
    "signatures": ${FILTER}{contentHash, signedAt, "reviewer": reviewer->name},
    "hasLapsed": *[_id == $reviewer][0]${HAS_LAPSED}
  }`,
  listen: `*[_type == "signOff" && document._ref == $id || _id == $reviewer]`,
}

const signaturesSchema = z.object({
  signatures: z.array(
    z.object({
      contentHash: z.string().nullable(),
      signedAt: z.string().nullable(),
      reviewer: z.string().nullable(),
    }),
  ),
  hasLapsed: z.boolean().nullable(),
})

const personSchema = z.object({_ref: z.string()})

const articleSchema = z.object({
  title: z.string().optional().catch(undefined),
  reviewRequestedAt: z.string().optional().catch(undefined),
  reviewer: personSchema.optional().catch(undefined),
  authors: z.array(personSchema).catch([]),
})

/** Where the text that an editor looks at stands between draft and signature. */
export interface ReviewOfText {
  readonly state: ReviewState
  readonly title: string | undefined
  /** {@link contentHash} of the text as it is now. */
  readonly hash: string
  /** Id of the person who is asked to review it. */
  readonly reviewer: string | undefined
  /** The reviewer is one of the authors. */
  readonly isOwn: boolean
  /** Every credential of the reviewer has run out. */
  readonly hasLapsed: boolean
  /** The signature that counts: who (the person's name) and when (ISO 8601). */
  readonly signature:
    | {readonly reviewer: string | null; readonly signedAt: string | null}
    | undefined
}

/** The text that is shown and edited: of a release, the draft, or what readers have. */
export function textOf({version, draft, published}: EditStateFor): SanityDocumentLike | null {
  return version ?? draft ?? published
}

/** The review of a document, followed as it is edited and signed; `null` until it is known. */
export function useReview(props: EditStateFor): ReviewOfText | null {
  const {id} = props
  const text = textOf(props)
  const article = useMemo(() => articleSchema.parse(text ?? {}), [text])
  const reviewer = article.reviewer?._ref
  const params = useMemo(() => ({id, reviewer: reviewer ?? ''}), [id, reviewer])
  const {value} = useLiveQuery(SIGNATURES, signaturesSchema, params)
  return useMemo(() => {
    if (!text || !value) return null
    const {title, reviewRequestedAt: submittedAt, authors} = article
    const {signatures, hasLapsed} = value
    const hash = contentHash(text)
    return {
      title,
      hash,
      state: reviewState(signatures, {hash, submittedAt}),
      reviewer,
      isOwn: authors.some(({_ref}) => _ref === reviewer),
      hasLapsed: hasLapsed === true,
      signature: currentSignature(signatures, hash)?.signature,
    }
  }, [article, reviewer, text, value])
}
