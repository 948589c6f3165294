import type {LakeDatabase, Row} from './database.ts'
import {text} from './row.ts'

/** A webhook's configuration; `json` belongs to the webhook registry. */
export interface HookRecord {
  readonly id: string
  readonly dataset: string
  readonly json: string
}

/** The configured webhooks. */
export interface HookTable {
  list(): readonly HookRecord[]
  find(id: string): HookRecord | undefined
  put(record: HookRecord): void
  remove(id: string): boolean
}

/** The webhooks of an open database. */
export function createHookTable(database: LakeDatabase): HookTable {
  return {
    list: () => database.all('SELECT * FROM hook ORDER BY id').map(toRecord),
    find(id) {
      const row = database.get('SELECT * FROM hook WHERE id = ?', id)
      return row && toRecord(row)
    },
    put: ({id, dataset, json}) =>
      void database.run('INSERT OR REPLACE INTO hook VALUES (?, ?, ?)', id, dataset, json),
    remove: (id) => database.run('DELETE FROM hook WHERE id = ?', id).changes > 0,
  }
}

function toRecord(row: Row): HookRecord {
  return {id: text(row, 'id'), dataset: text(row, 'dataset'), json: text(row, 'json')}
}
