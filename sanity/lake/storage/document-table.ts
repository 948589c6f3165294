import type {LakeDatabase} from './database.ts'
import {text} from './row.ts'

/** A document on its way to disk. */
export interface DocumentRecord {
  readonly id: string
  readonly type: string
  readonly revision: string
  readonly json: string
}

/** The current documents of one dataset. */
export interface DocumentTable {
  /** The documents as JSON, ascending by id. */
  load(): Iterable<string>
  put(record: DocumentRecord): void
  remove(id: string): void
}

const PUT = `INSERT INTO document (dataset, id, type, revision, json) VALUES (?, ?, ?, ?, ?)
  ON CONFLICT (dataset, id) DO UPDATE
  SET type = excluded.type, revision = excluded.revision, json = excluded.json`

/** The documents of `dataset`; write inside `database.transaction`. */
export function createDocumentTable(database: LakeDatabase, dataset: string): DocumentTable {
  return {
    *load() {
      const sql = 'SELECT json FROM document WHERE dataset = ? ORDER BY id'
      for (const row of database.iterate(sql, dataset)) yield text(row, 'json')
    },
    put({id, type, revision, json}) {
      database.run(PUT, dataset, id, type, revision, json)
    },
    remove(id) {
      database.run('DELETE FROM document WHERE dataset = ? AND id = ?', dataset, id)
    },
  }
}
