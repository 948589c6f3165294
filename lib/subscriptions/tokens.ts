import {createHmac, timingSafeEqual} from 'node:crypto'
import {z} from 'zod'

/** What the holder of a link may do; nothing else, and for one subscriber only. */
const grantSchema = z.discriminatedUnion('purpose', [
  /** Say that a wish to follow is theirs, until a time (milliseconds since the epoch). */
  z.object({
    purpose: z.literal('confirm'),
    subscriberId: z.string(),
    personId: z.string(),
    until: z.number(),
  }),
  /** See and change whom they follow. */
  z.object({purpose: z.literal('preferences'), subscriberId: z.string()}),
  /** Stop following some people. */
  z.object({
    purpose: z.literal('unsubscribe'),
    subscriberId: z.string(),
    personIds: z.array(z.string()),
  }),
])

/** See {@link grantSchema}. */
export type Grant = z.infer<typeof grantSchema>

/** Makes and reads the tokens in the links of mails. */
export interface Tokens {
  sign(grant: Grant): string
  /** The grant in a token for this purpose, or `undefined` when it was not signed here. */
  read<Purpose extends Grant['purpose']>(
    token: string,
    purpose: Purpose,
  ): Extract<Grant, {purpose: Purpose}> | undefined
}

/** Longer than any token of ours; what is longer is not even hashed. */
const LONGEST = 8192

/** Signs with HMAC-SHA-256 under a secret that never leaves the server. */
export function createTokens(secret: string): Tokens {
  const signature = (payload: string): Buffer =>
    createHmac('sha256', secret).update(payload).digest()
  return {
    sign(grant) {
      const payload = Buffer.from(JSON.stringify(grant)).toString('base64url')
      return `${payload}.${signature(payload).toString('base64url')}`
    },
    read(token, purpose) {
      const [payload, given, ...more] = token.length > LONGEST ? [] : token.split('.')
      if (!payload || !given || more.length > 0) return undefined
      const expected = signature(payload)
      const actual = Buffer.from(given, 'base64url')
      if (actual.length !== expected.length || !timingSafeEqual(actual, expected)) return undefined
      // Signed by us, so it is JSON; older versions may have had other grants.
      const grant = grantSchema.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString()))
      return grant.success && isFor(grant.data, purpose) ? grant.data : undefined
    },
  }
}

function isFor<Purpose extends Grant['purpose']>(
  grant: Grant,
  purpose: Purpose,
): grant is Extract<Grant, {purpose: Purpose}> {
  return grant.purpose === purpose
}
