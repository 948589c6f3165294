import type {LakeDatabase} from './database.ts'
import {text} from './row.ts'

/** A document on its way to disk. */
export interface DocumentRecord {
  readonly id: string
  readonly type: string
  readonly revision: string
  readonly json: string
  /** Ids of the documents that it references strongly. */
  readonly references: Iterable<string>
}

/** The current documents of one dataset and the strong references between them. */
export interface DocumentTable {
  /** The documents as JSON, ascending by id. */
  load(): Iterable<string>
  put(record: DocumentRecord): void
  remove(id: string): void
  /** Ids of the documents that reference `target` strongly, ascending. */
  referrers(target: string): string[]
}

const PUT = `INSERT INTO document (dataset, id, type, revision, json) VALUES (?, ?, ?, ?, ?)
  ON CONFLICT (dataset, id) DO UPDATE
  SET type = excluded.type, revision = excluded.revision, json = excluded.json`

/** The documents of `dataset`; write inside `database.transaction`. */
export function createDocumentTable(database: LakeDatabase, dataset: string): DocumentTable {
  const forget = (id: string): void => {
    database.run('DELETE FROM reference WHERE dataset = ? AND source = ?', dataset, id)
  }
  return {
    *load() {
      const rows = database.iterate(
        'SELECT json FROM document WHERE dataset = ? ORDER BY id',
        dataset,
      )
      for (const row of rows) yield text(row, 'json')
    },
    put({id, type, revision, json, references}) {
      database.run(PUT, dataset, id, type, revision, json)
      forget(id)
      for (const target of references) {
        database.run('INSERT OR IGNORE INTO reference VALUES (?, ?, ?)', dataset, target, id)
      }
    },
    remove(id) {
      database.run('DELETE FROM document WHERE dataset = ? AND id = ?', dataset, id)
      forget(id)
    },
    referrers: (target) =>
      database
        .all(
          'SELECT source FROM reference WHERE dataset = ? AND target = ? ORDER BY source',
          dataset,
          target,
        )
        .map((row) => text(row, 'source')),
  }
}
