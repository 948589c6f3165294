import type {LakeDatabase, Row} from './database.ts'
import {text} from './row.ts'

/** A sign-in. Times are ISO 8601, UTC. */
export interface SessionRow {
  /** Hash of the session's secret. */
  readonly hash: string
  readonly userId: string
  readonly createdAt: string
  readonly expiresAt: string
}

/** The sign-ins of the lake, expired ones included until they are removed. */
export interface SessionTable {
  get(hash: string): SessionRow | undefined
  insert(row: SessionRow): void
  extend(hash: string, expiresAt: string): void
  remove(hash: string): void
  removeOfUser(userId: string): void
  /** Removes what expired at or before `now`. */
  removeExpired(now: string): void
}

/** The sessions in an open database. */
export function createSessionTable(database: LakeDatabase): SessionTable {
  return {
    get(hash) {
      const row = database.get('SELECT * FROM session WHERE hash = ?', hash)
      return row && toSession(row)
    },
    insert({hash, userId, createdAt, expiresAt}) {
      const sql = 'INSERT INTO session (hash, user_id, created_at, expires_at) VALUES (?, ?, ?, ?)'
      database.run(sql, hash, userId, createdAt, expiresAt)
    },
    extend(hash, expiresAt) {
      database.run('UPDATE session SET expires_at = ? WHERE hash = ?', expiresAt, hash)
    },
    remove(hash) {
      database.run('DELETE FROM session WHERE hash = ?', hash)
    },
    removeOfUser(userId) {
      database.run('DELETE FROM session WHERE user_id = ?', userId)
    },
    removeExpired(now) {
      database.run('DELETE FROM session WHERE expires_at <= ?', now)
    },
  }
}

function toSession(row: Row): SessionRow {
  return {
    hash: text(row, 'hash'),
    userId: text(row, 'user_id'),
    createdAt: text(row, 'created_at'),
    expiresAt: text(row, 'expires_at'),
  }
}
