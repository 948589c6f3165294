import {readdirSync, readFileSync} from 'node:fs'
import type {LakeDatabase} from './database.ts'
import {integer} from './row.ts'
import {StorageError} from './storage-error.ts'

const FOLDER = new URL('./migrations/', import.meta.url)

/**
 * Brings the schema up to date: runs every numbered file after `PRAGMA user_version`, each in its
 * own transaction: one that fails leaves the file as it was. Throws `StorageError` for a file that a
 * newer version has written.
 */
export function migrate(database: LakeDatabase, folder = FOLDER): void {
  const files = readdirSync(folder).toSorted()
  const row = database.get('PRAGMA user_version')
  const version = row ? integer(row, 'user_version') : 0
  if (version > files.length) {
    throw new StorageError(
      `${database.path} was written by a newer version (schema ${version}, this one knows ` +
        `${files.length}). Update Chalkline, or restore an older backup.`,
    )
  }
  for (const [index, file] of files.entries()) {
    if (index < version) continue
    const sql = readFileSync(new URL(file, folder), 'utf8')
    database.transaction(() => {
      database.execute(sql)
      database.execute(`PRAGMA user_version = ${index + 1}`)
    })
  }
}
