import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'
import {type Reviewed, reviewedText} from './reviewed-text.ts'

/**
 * SHA-256 (hex) of what an article says in its reviewed fields. The Studio signs it and the site
 * compares it: they must be given the document as it is stored, without projections.
 *
 * Web Crypto would do on a site with TLS; a Studio on a local network has none.
 */
export function contentHash(document: Reviewed): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(reviewedText(document)) ?? '')))
}
