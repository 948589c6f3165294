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

/** Letters without the ones that look like digits: 20 of 31 make 99 bits. */
const ALPHABET = 'abcdefghijkmnpqrstuvwxyz2346789'

/** A password that a person can type from a screen, in groups of five. */
export function createPassword(): string {
  const groups = Array.from({length: 4}, () => {
    let group = ''
    while (group.length < 5) {
      const letter = ALPHABET[randomBytes(1).readUInt8() & 31]
      if (letter !== undefined) group += letter
    }
    return group
  })
  return groups.join('-')
}
