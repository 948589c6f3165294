import {z} from 'zod'
import type {SubscriptionDatabase} from './subscription-database.ts'

/** The value kept under a key; the first caller's `make()` decides it for ever. */
export function rememberSetting(
  database: SubscriptionDatabase,
  key: string,
  make: () => string,
): string {
  database.run('INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT DO NOTHING', key, make())
  const row = database.get('SELECT value FROM setting WHERE key = ?', key)
  return z.object({value: z.string()}).parse(row).value
}
