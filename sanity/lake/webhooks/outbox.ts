import type {DocumentChange, JsonValue, Transaction} from '../documents/types.ts'
import {evaluateDelta} from '../groq/delta.ts'
import {DRAFTS_PREFIX, VERSIONS_PREFIX} from '../groq/document-group.ts'
import type {Delivery} from '../storage/outbox-table.ts'
import type {Webhook, WEBHOOK_EVENTS} from './webhook.ts'

/** What deliveries are made from. */
export interface OutboxOptions {
  readonly projectId: string
  readonly dataset: string
  /** The enabled webhooks of the dataset. */
  readonly webhooks: () => readonly Webhook[]
  readonly now: () => Date
  readonly randomId: () => string
  /** Told when a webhook's GROQ fails: the change itself must still be possible. */
  readonly reportError: (webhook: Webhook, error: unknown) => void
}

/**
 * The deliveries that a transaction causes, with the headers that Sanity documents
 * (https://www.sanity.io/docs/webhooks). Called inside the transaction, before its commit.
 */
export function deliveriesOf(transaction: Transaction, options: OutboxOptions): Delivery[] {
  return options
    .webhooks()
    .flatMap((webhook) =>
      transaction.changes.flatMap((change) => deliveryOf({webhook, transaction, change}, options)),
    )
}

interface Occasion {
  readonly webhook: Webhook
  readonly transaction: Transaction
  readonly change: DocumentChange
}

function deliveryOf({webhook, transaction, change}: Occasion, options: OutboxOptions): Delivery[] {
  const {projectId, dataset, now, randomId} = options
  const operation = operationOf(change)
  if (operation === null || !webhook.on.includes(operation)) return []
  if (!webhook.includeDrafts && isUnpublished(change.documentId)) return []
  const body = bodyFor(webhook, change, options)
  if (body === undefined) return []
  const id = randomId()
  return [
    {
      id,
      hookId: webhook.id,
      dataset,
      seq: transaction.seq,
      documentId: change.documentId,
      idempotencyKey: id,
      body: JSON.stringify(body),
      headers: {
        'content-type': 'application/json',
        'idempotency-key': id,
        'sanity-transaction-id': transaction.id,
        'sanity-transaction-time': transaction.timestamp,
        'sanity-project-id': projectId,
        'sanity-dataset': dataset,
        'sanity-document-id': change.documentId,
        'sanity-webhook-id': webhook.id,
        'sanity-operation': operation,
      },
      dueAt: now().getTime(),
    },
  ]
}

/** The body of a change that the webhook asked for; `undefined` for one that it did not. */
function bodyFor(
  webhook: Webhook,
  {before, after}: DocumentChange,
  {projectId, dataset, now, reportError}: OutboxOptions,
): JsonValue | undefined {
  try {
    const {matched, body} = evaluateDelta(webhook, {
      ...{before, after, now: now()},
      place: {projectId, dataset},
    })
    return matched ? body : undefined
  } catch (error) {
    reportError(webhook, error)
    return undefined
  }
}

function operationOf({before, after}: DocumentChange): (typeof WEBHOOK_EVENTS)[number] | null {
  if (before && after) return 'update'
  if (after) return 'create'
  return before ? 'delete' : null
}

function isUnpublished(id: string): boolean {
  return id.startsWith(DRAFTS_PREFIX) || id.startsWith(VERSIONS_PREFIX)
}
