import {encodeSignatureHeader, SIGNATURE_HEADER_NAME} from '@sanity/webhook'
import type {WaitingDelivery} from '../storage/outbox-table.ts'
import type {Webhook} from './webhook.ts'

/** What came of one request to a receiver. */
export interface DeliveryOutcome {
  /** HTTP status; null when there was no answer. */
  readonly status: number | null
  /** What went wrong, in a few words; null when the receiver took it. */
  readonly error: string | null
  /** Whether the same request may succeed later. */
  readonly retry: boolean
}

/** Sanity gives a receiver half a minute. */
const TIMEOUT_MS = 30_000
const FIRST_DELAY_MS = 250
const LONGEST_DELAY_MS = 30 * 60_000

/** Milliseconds to wait after the given number of failed attempts: 250 ms, doubled up to 30 min. */
export function retryDelay(attempts: number): number {
  return Math.min(FIRST_DELAY_MS * 2 ** Math.max(0, attempts - 1), LONGEST_DELAY_MS)
}

/** Which of fetch's options a delivery uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** Sends one delivery, signed when the webhook has a secret. Never throws. */
export async function deliver(
  delivery: WaitingDelivery,
  webhook: Webhook,
  {fetch, now, signal}: {fetch: Fetch; now: () => Date; signal: AbortSignal},
): Promise<DeliveryOutcome> {
  try {
    const headers = new Headers(delivery.headers)
    if (webhook.secret !== undefined) {
      const time = now().getTime()
      const signature = await encodeSignatureHeader(delivery.body, time, webhook.secret)
      headers.set(SIGNATURE_HEADER_NAME, signature)
    }
    const response = await fetch(webhook.url, {
      method: 'POST',
      headers,
      body: delivery.body,
      // A redirect would carry the signed body to an address that nobody configured.
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    })
    await response.body?.cancel()
    return outcomeOf(response.status)
  } catch (error) {
    const reason = error instanceof Error ? describe(error) : String(error)
    return {status: null, error: reason, retry: true}
  }
}

function outcomeOf(status: number): DeliveryOutcome {
  if (status >= 200 && status < 300) return {status, error: null, retry: false}
  const retry = status === 429 || status >= 500
  return {status, error: `The receiver answered ${status}`, retry}
}

/** Node's fetch says "fetch failed" and keeps the reason in the cause. */
function describe(error: Error): string {
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
}
