import type {LakeDatabase, Row} from './database.ts'
import {integer, text} from './row.ts'

/** A sign-in, or the one-shot `sid` that a login page hands to the Studio. */
export interface SessionRecord {
  /** SHA-256 of the secret. */
  readonly hash: string
  readonly userId: string
  readonly kind: 'session' | 'sid'
  /** Milliseconds since 1970. */
  readonly createdAt: number
  /** Milliseconds since 1970. */
  readonly expiresAt: number
}

/** The sign-ins of the lake, expired ones included until they are swept. */
export interface SessionTable {
  find(hash: string, kind: SessionRecord['kind']): SessionRecord | undefined
  /** Finds and removes in one step, so that a `sid` works once. */
  take(hash: string, kind: SessionRecord['kind']): SessionRecord | undefined
  add(record: SessionRecord): void
  extend(hash: string, expiresAt: number): void
  remove(hash: string): boolean
  removeOfUser(userId: string): void
  /** Removes what expired at or before `now`. */
  sweep(now: number): void
}

/** The sessions of an open database. */
export function createSessionTable(database: LakeDatabase): SessionTable {
  return {
    find(hash, kind) {
      const row = database.get('SELECT * FROM session WHERE hash = ? AND kind = ?', hash, kind)
      return row && toRecord(row)
    },
    take(hash, kind) {
      const sql = 'DELETE FROM session WHERE hash = ? AND kind = ? RETURNING *'
      const row = database.get(sql, hash, kind)
      return row && toRecord(row)
    },
    add({hash, userId, kind, createdAt, expiresAt}) {
      const sql = 'INSERT INTO session VALUES (?, ?, ?, ?, ?)'
      database.run(sql, hash, userId, kind, createdAt, expiresAt)
    },
    extend: (hash, expiresAt) =>
      void database.run('UPDATE session SET expires_at = ? WHERE hash = ?', expiresAt, hash),
    remove: (hash) => database.run('DELETE FROM session WHERE hash = ?', hash).changes > 0,
    removeOfUser: (userId) => void database.run('DELETE FROM session WHERE user_id = ?', userId),
    sweep: (now) => void database.run('DELETE FROM session WHERE expires_at <= ?', now),
  }
}

function toRecord(row: Row): SessionRecord {
  return {
    hash: text(row, 'hash'),
    userId: text(row, 'user_id'),
    kind: text(row, 'kind') === 'sid' ? 'sid' : 'session',
    createdAt: integer(row, 'created_at'),
    expiresAt: integer(row, 'expires_at'),
  }
}
