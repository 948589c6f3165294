import type {SQLInputValue, SQLOutputValue} from 'node:sqlite'

/** A row as SQLite returns it. */
export type Row = Readonly<Record<string, SQLOutputValue>>

/** The lake's one SQLite connection. */
export interface LakeDatabase {
  readonly path: string
  all(sql: string, ...values: SQLInputValue[]): Row[]
  get(sql: string, ...values: SQLInputValue[]): Row | undefined
  run(sql: string, ...values: SQLInputValue[]): {changes: number}
  /** Runs `work` between BEGIN IMMEDIATE and COMMIT; a throw rolls back and is passed on. */
  transaction<Result>(work: () => Result): Result
  close(): void
}
