import type {Row} from './database.ts'
import {StorageError} from './storage-error.ts'

/** The text in `column`; throws `StorageError` when the row holds something else. */
export function text(row: Row, column: string): string {
  const value = row[column]
  if (typeof value === 'string') return value
  throw new StorageError(`Expected text in column "${column}", found ${typeof value}.`)
}

/** The text in `column`, or null. */
export function optionalText(row: Row, column: string): string | null {
  return row[column] === null ? null : text(row, column)
}

/** The integer in `column`; throws `StorageError` when the row holds something else. */
export function integer(row: Row, column: string): number {
  const value = row[column]
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value
  throw new StorageError(`Expected an integer in column "${column}", found ${typeof value}.`)
}

/** The integer in `column`, or null. */
export function optionalInteger(row: Row, column: string): number | null {
  return row[column] === null ? null : integer(row, column)
}
