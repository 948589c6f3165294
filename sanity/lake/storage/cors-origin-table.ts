import type {LakeDatabase, Row} from './database.ts'
import {integer, text} from './row.ts'

/** An origin whose pages may call the lake. */
export interface CorsOriginRow {
  readonly id: number
  /** `https://example.com`; `*` stands for any part of the host, the port, or everything. */
  readonly origin: string
  /** Whether its pages may send the session cookie. */
  readonly allowCredentials: boolean
  /** ISO 8601, UTC. */
  readonly createdAt: string
}

/** The origins that administrators have added. */
export interface CorsOriginTable {
  list(): CorsOriginRow[]
  /** Throws `StorageError` when the origin is listed already. */
  add(origin: Omit<CorsOriginRow, 'id'>): CorsOriginRow
  /** False when there was none with this id. */
  remove(id: number): boolean
}

const ADD = `INSERT INTO cors_origin (origin, allow_credentials, created_at) VALUES (?, ?, ?)
  RETURNING *`

/** The origins in an open database. */
export function createCorsOriginTable(database: LakeDatabase): CorsOriginTable {
  return {
    list: () => database.all('SELECT * FROM cors_origin ORDER BY id').map(toOrigin),
    add({origin, allowCredentials, createdAt}) {
      const [row] = database.all(ADD, origin, Number(allowCredentials), createdAt)
      if (!row) throw new Error('SQLite returned no row for an INSERT')
      return toOrigin(row)
    },
    remove: (id) => database.run('DELETE FROM cors_origin WHERE id = ?', id).changes > 0,
  }
}

function toOrigin(row: Row): CorsOriginRow {
  return {
    id: integer(row, 'id'),
    origin: text(row, 'origin'),
    allowCredentials: integer(row, 'allow_credentials') === 1,
    createdAt: text(row, 'created_at'),
  }
}
