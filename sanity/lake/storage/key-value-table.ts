import type {LakeDatabase} from './database.ts'
import {text} from './row.ts'

/** The Studio's settings per user, as JSON text: list layouts, recent searches, saved queries. */
export interface KeyValueTable {
  get(userId: string, key: string): string | undefined
  put(userId: string, key: string, json: string): void
}

const PUT = 'INSERT OR REPLACE INTO key_value (user_id, key, json) VALUES (?, ?, ?)'

/** The settings in an open database. */
export function createKeyValueTable(database: LakeDatabase): KeyValueTable {
  return {
    get(userId, key) {
      const sql = 'SELECT json FROM key_value WHERE user_id = ? AND key = ?'
      const row = database.get(sql, userId, key)
      return row && text(row, 'json')
    },
    put(userId, key, json) {
      database.run(PUT, userId, key, json)
    },
  }
}
