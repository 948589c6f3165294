import {createHmac, timingSafeEqual} from 'node:crypto'

/** How long (milliseconds) an editor sees drafts before the Studio has to vouch for them again. */
export const GRANT_LIFETIME = 12 * 3_600_000

/** Issues and checks the proof that a browser may see drafts. */
export interface DraftGrants {
  issue(now: number): string
  isValid(grant: string | undefined, now: number): boolean
}

/**
 * Signs with HMAC-SHA-256 under a secret of the server. Next's own cookie does not prove anything: it
 * is the same for everybody, also for those who came by a link to one document.
 */
export function createDraftGrants(secret: string): DraftGrants {
  const signature = (until: string): Buffer =>
    createHmac('sha256', secret).update(`draft-mode until ${until}`).digest()
  return {
    issue(now) {
      const until = String(now + GRANT_LIFETIME)
      return `${until}.${signature(until).toString('base64url')}`
    },
    isValid(grant, now) {
      const [until, given] = grant?.split('.') ?? []
      if (!until || !given) return false
      const expected = signature(until)
      const actual = Buffer.from(given, 'base64url')
      if (actual.length !== expected.length || !timingSafeEqual(actual, expected)) return false
      return now < Number(until)
    },
  }
}
