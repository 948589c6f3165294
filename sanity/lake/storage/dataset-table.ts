import type {LakeDatabase, Row} from './database.ts'
import {text} from './row.ts'

/** A dataset as the projects API lists it. */
export interface DatasetRecord {
  readonly name: string
  /** A `public` dataset shows its root documents to anonymous readers. */
  readonly aclMode: 'public' | 'private'
  readonly createdAt: string
}

/** The names of the datasets in this file. */
export interface DatasetTable {
  list(): readonly DatasetRecord[]
  find(name: string): DatasetRecord | undefined
  /** Adds a dataset; one that exists already stays as it is. */
  ensure(record: DatasetRecord): void
  /** Removes a dataset with its documents, history and deliveries. */
  remove(name: string): boolean
}

/** The datasets of an open database. */
export function createDatasetTable(database: LakeDatabase): DatasetTable {
  return {
    list: () => database.all('SELECT * FROM dataset ORDER BY name').map(toRecord),
    find(name) {
      const row = database.get('SELECT * FROM dataset WHERE name = ?', name)
      return row && toRecord(row)
    },
    ensure({name, aclMode, createdAt}) {
      database.run('INSERT OR IGNORE INTO dataset VALUES (?, ?, ?)', name, aclMode, createdAt)
    },
    remove: (name) => database.run('DELETE FROM dataset WHERE name = ?', name).changes > 0,
  }
}

function toRecord(row: Row): DatasetRecord {
  return {
    name: text(row, 'name'),
    aclMode: text(row, 'acl_mode') === 'private' ? 'private' : 'public',
    createdAt: text(row, 'created_at'),
  }
}
