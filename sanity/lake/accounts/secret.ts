import {createHash, randomBytes} from 'node:crypto'

/** A fresh 256-bit secret, safe in URLs, headers and cookies. */
export function createSecret(): string {
  return randomBytes(32).toString('base64url')
}

/**
 * What is stored of a session or token. A plain SHA-256 is enough: these secrets are random and
 * long, so there is nothing to guess, and a look-up per request must be cheap.
 */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}
