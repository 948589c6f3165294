import {checkDelta} from '../groq/delta.ts'
import type {DeliveryAttempt, OutboxTable} from '../storage/outbox-table.ts'
import type {WebhookTable} from '../storage/webhook-table.ts'
import {type SiteWebhook, type Webhook, webhookSchema, type WebhookSettings} from './webhook.ts'

/** The configured webhooks and what became of their deliveries. */
export interface Webhooks {
  list(): readonly Webhook[]
  get(id: string): Webhook | undefined
  /** Adds a webhook, or replaces the one with this id. Throws 400 when its GROQ is not valid. */
  put(id: string, settings: WebhookSettings): Webhook
  /** Removes a webhook with its waiting deliveries; false when there was none. */
  remove(id: string): boolean
  /** The latest attempts, newest first. */
  attempts(id: string, limit: number): readonly DeliveryAttempt[]
}

/** Id of the webhook that the configuration sets. */
const SITE = 'site'

/** The registry over its tables. It is small and read on every write, so it is kept in memory. */
export function createWebhooks(
  tables: {readonly webhooks: WebhookTable; readonly outbox: OutboxTable},
  wake: (id: string) => void,
): Webhooks {
  const known = new Map(
    tables.webhooks.list().map(({id, settings}) => {
      const webhook: Webhook = {...webhookSchema.parse(JSON.parse(settings)), id}
      return [id, webhook]
    }),
  )
  return {
    list: () => [...known.values()],
    get: (id) => known.get(id),
    put(id, settings) {
      checkDelta(settings)
      const webhook: Webhook = {...settings, id}
      tables.webhooks.put({id, dataset: settings.dataset, settings: JSON.stringify(settings)})
      known.set(id, webhook)
      wake(id)
      return webhook
    },
    remove(id) {
      known.delete(id)
      return tables.webhooks.remove(id)
    },
    attempts: (id, limit) => tables.outbox.attempts(id, limit),
  }
}

/**
 * Makes the webhook `site` what the configuration says. Without one the stored webhook stays, so
 * that a lake started alone for a while loses no delivery.
 */
export function configureSiteWebhook(
  webhooks: Webhooks,
  configured: SiteWebhook | null,
  {dataset, secret}: {readonly dataset: string; readonly secret: string},
): void {
  if (configured === null) return
  webhooks.put(SITE, webhookSchema.parse({name: 'Site', dataset, secret, ...configured}))
}
