import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'
import {z} from 'zod'

/** Type of the documents that keep preview links. They have no form: the Studio's dialog makes them. */
export const PREVIEW_LINK_TYPE = 'previewLink'

/** A dot in the id keeps visitors of a public dataset from reading it. The API adds the rest. */
export const PREVIEW_LINK_ID = `${PREVIEW_LINK_TYPE}.`

/** How long a link may live, in days. */
export const LIFETIMES = [1, 7, 30] as const

const DAY = 86_400_000

/** A token is 32 random bytes: nobody guesses it. */
const TOKEN_BYTES = 32
const TOKEN = /^[\w-]{43}$/

/** A preview link as it is kept: only a hash of the secret part of its address. */
export const previewLinkSchema = z.object({
  _id: z.string(),
  /** Published id of the one document that the link shows. */
  document: z.object({_ref: z.string()}),
  /** Name of the release whose version is shown; absent for the draft. */
  release: z.string().nullish(),
  expiresAt: z.string(),
  createdBy: z.string().nullish(),
})

/** See {@link previewLinkSchema}. */
export type PreviewLink = z.infer<typeof previewLinkSchema>

/** A new secret for the address of a link; it is shown once and stored nowhere. */
export function createToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(TOKEN_BYTES))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/**
 * What is kept of a token; `undefined` for what cannot be one. Web Crypto would do on a site with
 * TLS; a Studio on a local network has none.
 */
export function hashToken(token: string): string | undefined {
  return TOKEN.test(token) ? bytesToHex(sha256(utf8ToBytes(token))) : undefined
}

/** The path under which a token shows its draft. */
export function previewLinkPath(token: string): string {
  return `/preview/${token}`
}

/** The end of a link that is made now and lives some days. */
export function expiryOf(days: number, now: number): string {
  return new Date(now + days * DAY).toISOString()
}

/** Whether a link is over at a moment; one without a legible end always is. */
export function isExpired({expiresAt}: Pick<PreviewLink, 'expiresAt'>, now: number): boolean {
  return !(Date.parse(expiresAt) > now)
}

/** The perspective that shows a link's document as it was meant: its draft, or a release's version. */
export function perspectiveOfLink({release}: Pick<PreviewLink, 'release'>): string[] {
  return [release ?? 'drafts']
}
