import type {LakeDatabase} from './database.ts'
import {text} from './row.ts'

const MISFILED = `SELECT dataset, id FROM document
  WHERE id <> json_extract(json, '$._id') OR type <> json_extract(json, '$._type')
  OR revision <> json_extract(json, '$._rev')`

const UNWRITTEN = `SELECT dataset, id FROM document WHERE NOT EXISTS (
  SELECT 1 FROM tx WHERE tx.dataset = document.dataset AND tx.id = document.revision)`

/** What is wrong with the file itself and with its rows, one sentence each; empty when sound. */
export function integrityFindings(database: LakeDatabase): string[] {
  const pages = database
    .all('PRAGMA integrity_check')
    .map((row) => text(row, 'integrity_check'))
    .filter((finding) => finding !== 'ok')
  const keys = database
    .all('PRAGMA foreign_key_check')
    .map((row) => `A row of table ${text(row, 'table')} belongs to nothing.`)
  const subjects = (sql: string): string[] =>
    database.all(sql).map((row) => `${text(row, 'dataset')}: ${text(row, 'id')}`)
  return [
    ...pages,
    ...keys,
    ...subjects(MISFILED).map((subject) => `${subject} is stored under another id or revision.`),
    ...subjects(UNWRITTEN).map((subject) => `${subject} has a revision that no transaction wrote.`),
  ]
}

/** Writes a consistent copy of the file to a new path. */
export function copyDatabase(database: LakeDatabase, path: string): void {
  database.run('VACUUM INTO ?', path)
}
