import type {LakeDatabase, Row} from './database.ts'
import {text} from './row.ts'

/** A robot's API token. */
export interface TokenRow {
  readonly id: string
  /** Hash of the token; the token itself is nowhere. */
  readonly hash: string
  readonly label: string
  /** A role name; the accounts check it. */
  readonly role: string
  /** ISO 8601, UTC. */
  readonly createdAt: string
}

/** The API tokens of the lake. */
export interface TokenTable {
  byHash(hash: string): TokenRow | undefined
  get(id: string): TokenRow | undefined
  list(): TokenRow[]
  /** Throws `StorageError` when the id or the hash is taken. */
  insert(row: TokenRow): void
  /** False when there was no such token. */
  remove(id: string): boolean
}

/** The tokens in an open database. */
export function createTokenTable(database: LakeDatabase): TokenTable {
  return {
    byHash(hash) {
      const row = database.get('SELECT * FROM token WHERE hash = ?', hash)
      return row && toToken(row)
    },
    get(id) {
      const row = database.get('SELECT * FROM token WHERE id = ?', id)
      return row && toToken(row)
    },
    list: () => database.all('SELECT * FROM token ORDER BY created_at, id').map(toToken),
    insert({id, hash, label, role, createdAt}) {
      const sql = 'INSERT INTO token (id, hash, label, role, created_at) VALUES (?, ?, ?, ?, ?)'
      database.run(sql, id, hash, label, role, createdAt)
    },
    remove: (id) => database.run('DELETE FROM token WHERE id = ?', id).changes > 0,
  }
}

function toToken(row: Row): TokenRow {
  return {
    id: text(row, 'id'),
    hash: text(row, 'hash'),
    label: text(row, 'label'),
    role: text(row, 'role'),
    createdAt: text(row, 'created_at'),
  }
}
