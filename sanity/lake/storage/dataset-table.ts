import type {LakeDatabase, Row} from './database.ts'
import {text} from './row.ts'

/** A dataset as the projects API lists it. */
export interface DatasetRow {
  readonly name: string
  /** A `public` dataset shows its root documents to anonymous readers. */
  readonly aclMode: 'public' | 'private'
  /** ISO 8601, UTC. */
  readonly createdAt: string
}

/** The datasets in this file. */
export interface DatasetTable {
  get(name: string): DatasetRow | undefined
  list(): DatasetRow[]
  /** Throws `StorageError` when the name is taken. */
  add(row: DatasetRow): void
  /** False when there is no dataset of this name. */
  setAclMode(name: string, aclMode: DatasetRow['aclMode']): boolean
  /** Removes a dataset with its documents, history, webhooks and deliveries. */
  remove(name: string): boolean
}

/** The datasets in an open database. */
export function createDatasetTable(database: LakeDatabase): DatasetTable {
  return {
    get(name) {
      const row = database.get('SELECT * FROM dataset WHERE name = ?', name)
      return row && toDataset(row)
    },
    list: () => database.all('SELECT * FROM dataset ORDER BY name').map(toDataset),
    add({name, aclMode, createdAt}) {
      const sql = 'INSERT INTO dataset (name, acl_mode, created_at) VALUES (?, ?, ?)'
      database.run(sql, name, aclMode, createdAt)
    },
    setAclMode: (name, aclMode) =>
      database.run('UPDATE dataset SET acl_mode = ? WHERE name = ?', aclMode, name).changes > 0,
    remove: (name) => database.run('DELETE FROM dataset WHERE name = ?', name).changes > 0,
  }
}

function toDataset(row: Row): DatasetRow {
  return {
    name: text(row, 'name'),
    aclMode: text(row, 'acl_mode') === 'private' ? 'private' : 'public',
    createdAt: text(row, 'created_at'),
  }
}
