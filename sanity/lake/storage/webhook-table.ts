import type {LakeDatabase, Row} from './database.ts'
import {text} from './row.ts'

/** A configured webhook; `settings` is JSON that belongs to the webhook registry. */
export interface WebhookRow {
  readonly id: string
  readonly dataset: string
  readonly settings: string
}

/** The configured webhooks of all datasets. */
export interface WebhookTable {
  get(id: string): WebhookRow | undefined
  list(): WebhookRow[]
  /** Adds, or replaces the webhook with the same id. */
  put(row: WebhookRow): void
  /** Removes the webhook with its waiting deliveries and attempts; false when there was none. */
  remove(id: string): boolean
}

const PUT = `INSERT INTO webhook (id, dataset, settings) VALUES (?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET dataset = excluded.dataset, settings = excluded.settings`

/** The webhooks in an open database. */
export function createWebhookTable(database: LakeDatabase): WebhookTable {
  return {
    get(id) {
      const row = database.get('SELECT * FROM webhook WHERE id = ?', id)
      return row && toWebhook(row)
    },
    list: () => database.all('SELECT * FROM webhook ORDER BY id').map(toWebhook),
    put({id, dataset, settings}) {
      database.run(PUT, id, dataset, settings)
    },
    remove: (id) =>
      database.transaction(() => {
        database.run('DELETE FROM outbox WHERE hook_id = ?', id)
        database.run('DELETE FROM delivery_attempt WHERE hook_id = ?', id)
        return database.run('DELETE FROM webhook WHERE id = ?', id).changes > 0
      }),
  }
}

function toWebhook(row: Row): WebhookRow {
  return {id: text(row, 'id'), dataset: text(row, 'dataset'), settings: text(row, 'settings')}
}
