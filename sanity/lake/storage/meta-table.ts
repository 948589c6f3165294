import type {LakeDatabase} from './database.ts'
import {text} from './row.ts'

/** The fact stored under `key`, if there is one. */
export function readFact(database: LakeDatabase, key: string): string | undefined {
  const row = database.get('SELECT value FROM meta WHERE key = ?', key)
  return row && text(row, 'value')
}

/** Stores a fact in place of an earlier one. */
export function writeFact(database: LakeDatabase, key: string, value: string): void {
  database.run('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)', key, value)
}

/** The fact stored under `key`; the first caller's `make()` decides it for ever. */
export function rememberFact(database: LakeDatabase, key: string, make: () => string): string {
  const known = readFact(database, key)
  if (known !== undefined) return known
  const value = make()
  writeFact(database, key, value)
  return value
}
