/** A webhook delivery that is due, as the outbox keeps it until the receiver has taken it. */
export interface Delivery {
  readonly id: string
  readonly hookId: string
  readonly dataset: string
  /** Position of the transaction in its dataset. */
  readonly seq: number
  readonly documentId: string
  /** The same on every attempt. */
  readonly idempotencyKey: string
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
  /** Milliseconds since 1970 when the next attempt may start. */
  readonly dueAt: number
}
