import {decodeSignatureHeader, isValidSignature, SIGNATURE_HEADER_NAME} from '@sanity/webhook'
import {contentChangeSchema, type ContentChange} from './content-change.ts'

/** A signature older than this (milliseconds) is refused, so that a captured call cannot be replayed for ever. */
const MAX_AGE = 60 * 60 * 1000

/** Our payloads are a few kilobytes; a body beyond this (characters) is not one of them. */
const MAX_BODY = 256 * 1024

/** Either a content change that may be trusted, or the status and sentence to answer with. */
export type WebhookRequest =
  | {ok: true; change: ContentChange}
  | {ok: false; status: 400 | 401 | 413 | 500; message: string}

/**
 * Verifies and parses a call of the content webhook: signature, age, shape, in this order.
 * Refuses everything while no secret is configured. `now` is in milliseconds since the epoch.
 */
export async function readWebhookRequest(
  request: Request,
  secret: string | undefined,
  now: number,
): Promise<WebhookRequest> {
  if (!secret) return refuse(500, 'The webhook secret is not configured.')
  const signature = request.headers.get(SIGNATURE_HEADER_NAME)
  if (!signature) return refuse(401, 'The signature is missing.')
  const body = await request.text()
  if (body.length > MAX_BODY) return refuse(413, 'The body is too large.')
  if (!(await isAuthentic(body, signature, secret, now))) {
    return refuse(401, 'The signature is not valid.')
  }
  const parsed = contentChangeSchema.safeParse(parseJson(body))
  if (!parsed.success) return refuse(400, 'The body is not a content change.')
  return {ok: true, change: parsed.data}
}

/**
 * The id of the transaction behind a call, for people to read. Not signed, so nothing depends on it.
 * See https://www.sanity.io/docs/content-lake/webhooks (headers).
 */
export function transactionOf({headers}: Request): string | null {
  const id = headers.get('sanity-transaction-id')
  return id !== null && /^[\w.-]{1,128}$/.test(id) ? id : null
}

async function isAuthentic(
  body: string,
  signature: string,
  secret: string,
  now: number,
): Promise<boolean> {
  try {
    const {timestamp} = decodeSignatureHeader(signature)
    if (Math.abs(now - timestamp) > MAX_AGE) return false
    return await isValidSignature(body, signature, secret)
  } catch {
    // A header that cannot be decoded is not a signature.
    return false
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function refuse(
  status: 400 | 401 | 413 | 500,
  message: string,
): Extract<WebhookRequest, {ok: false}> {
  return {ok: false, status, message}
}
