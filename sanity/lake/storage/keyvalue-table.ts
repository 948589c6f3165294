import type {LakeDatabase} from './database.ts'
import {text} from './row.ts'

/** The Studio's settings per user: list layouts, recent searches, saved queries. */
export interface KeyvalueTable {
  /** The value as JSON text, or null. */
  get(userId: string, key: string): string | null
  set(userId: string, key: string, json: string): void
}

const SET = 'INSERT OR REPLACE INTO keyvalue (user_id, key, json) VALUES (?, ?, ?)'

/** The settings in an open database. */
export function createKeyvalueTable(database: LakeDatabase): KeyvalueTable {
  return {
    get(userId, key) {
      const sql = 'SELECT json FROM keyvalue WHERE user_id = ? AND key = ?'
      const row = database.get(sql, userId, key)
      return row ? text(row, 'json') : null
    },
    set: (userId, key, json) => void database.run(SET, userId, key, json),
  }
}
