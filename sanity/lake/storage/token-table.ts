import type {LakeDatabase, Row} from './database.ts'
import {integer, optionalInteger, text} from './row.ts'

/** A robot's API token. Times are milliseconds since 1970. */
export interface TokenRecord {
  /** SHA-256 of the token. */
  readonly hash: string
  readonly id: string
  readonly label: string
  /** A role name; the caller checks it. */
  readonly role: string
  readonly createdAt: number
  readonly expiresAt: number | null
  readonly lastUsed: number | null
}

/** The API tokens of the lake. */
export interface TokenTable {
  list(): readonly TokenRecord[]
  find(hash: string): TokenRecord | undefined
  /** Adds, or replaces the token with the same id. */
  put(record: TokenRecord): void
  touch(hash: string, lastUsed: number): void
  remove(id: string): boolean
}

const PUT = `INSERT OR REPLACE INTO token
  (hash, id, label, role, created_at, expires_at, last_used) VALUES (?, ?, ?, ?, ?, ?, ?)`

/** The tokens of an open database. */
export function createTokenTable(database: LakeDatabase): TokenTable {
  return {
    list: () => database.all('SELECT * FROM token ORDER BY created_at, id').map(toRecord),
    find(hash) {
      const row = database.get('SELECT * FROM token WHERE hash = ?', hash)
      return row && toRecord(row)
    },
    put({hash, id, label, role, createdAt, expiresAt, lastUsed}) {
      database.run(PUT, hash, id, label, role, createdAt, expiresAt, lastUsed)
    },
    touch: (hash, lastUsed) =>
      void database.run('UPDATE token SET last_used = ? WHERE hash = ?', lastUsed, hash),
    remove: (id) => database.run('DELETE FROM token WHERE id = ?', id).changes > 0,
  }
}

function toRecord(row: Row): TokenRecord {
  return {
    hash: text(row, 'hash'),
    id: text(row, 'id'),
    label: text(row, 'label'),
    role: text(row, 'role'),
    createdAt: integer(row, 'created_at'),
    expiresAt: optionalInteger(row, 'expires_at'),
    lastUsed: optionalInteger(row, 'last_used'),
  }
}
