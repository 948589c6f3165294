import type {LakeDatabase} from './database.ts'
import {text} from './row.ts'

/** The fact stored under `key`; the first caller's `make()` decides it for ever. */
export function rememberFact(database: LakeDatabase, key: string, make: () => string): string {
  const row = database.get('SELECT value FROM meta WHERE key = ?', key)
  if (row) return text(row, 'value')
  const value = make()
  database.run('INSERT INTO meta (key, value) VALUES (?, ?)', key, value)
  return value
}
