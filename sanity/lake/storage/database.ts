import {DatabaseSync} from 'node:sqlite'
import type {SQLInputValue, SQLOutputValue, StatementSync} from 'node:sqlite'
import {migrate} from './migrations.ts'
import {asStorageError, StorageError} from './storage-error.ts'
import {createTransactions} from './transactions.ts'
import type {Consequences} from './transactions.ts'

/** A row as SQLite returns it; read it with the functions of `row.ts`. */
export type Row = Readonly<Record<string, SQLOutputValue>>

/** The lake's one SQLite connection. Every method throws `StorageError` when the file fails. */
export interface LakeDatabase {
  readonly path: string
  all(sql: string, ...values: SQLInputValue[]): Row[]
  get(sql: string, ...values: SQLInputValue[]): Row | undefined
  /** Rows one by one, for reads too large to hold at once. */
  iterate(sql: string, ...values: SQLInputValue[]): Iterable<Row>
  run(sql: string, ...values: SQLInputValue[]): {changes: number}
  /** Runs a script of statements without parameters. */
  execute(script: string): void
  /** Runs `work` in a transaction; a throw rolls it back and is passed on. */
  transaction<Result>(work: () => Result): Result
  /** Runs works whose transactions share one commit: see {@link Transactions.together}. */
  together(works: readonly (() => void)[]): void
  /** What follows the transaction that has just ended: see {@link Transactions.followedBy}. */
  followedBy(consequences: Consequences): void
  close(): void
}

// `busy_timeout` comes first: the next ones already need the lock. The exclusive lock keeps a second
// process out (two writers would each serve a stale memory); `synchronous=FULL` makes an acknowledged
// transaction survive a power cut. The log is moved into the file every 32 MB instead of every 4 MB:
// each move waits for the disk, and a transaction touches eight pages.
const PRAGMAS = `
  PRAGMA busy_timeout = 1000;
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA wal_autocheckpoint = 8000;
  PRAGMA foreign_keys = ON;
  BEGIN EXCLUSIVE; COMMIT;
`

/**
 * Opens (or creates) the lake's file, checks it and migrates it. `path` may be `:memory:`;
 * `migrations` names another folder of migrations.
 * Throws `StorageError` with one clear sentence when another process has it, or when it is damaged,
 * foreign, newer than this version, or not writable.
 */
export function openDatabase(path: string, migrations?: URL): LakeDatabase {
  const guarded = <Result>(work: () => Result): Result => {
    try {
      return work()
    } catch (error) {
      throw asStorageError(error, path)
    }
  }
  const connection = guarded(() => new DatabaseSync(path))
  try {
    guarded(() => connection.exec(PRAGMAS))
    const database = wrap(connection, path, guarded)
    checkIntegrity(database)
    migrate(database, migrations)
    return database
  } catch (error) {
    connection.close()
    throw error
  }
}

function wrap(
  connection: DatabaseSync,
  path: string,
  guarded: <Result>(work: () => Result) => Result,
): LakeDatabase {
  const transactions = createTransactions(connection)
  const statements = new Map<string, StatementSync>()
  const prepare = (sql: string): StatementSync => {
    const known = statements.get(sql)
    if (known) return known
    const statement = connection.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  return {
    path,
    all: (sql, ...values) => guarded(() => prepare(sql).all(...values)),
    get: (sql, ...values) => guarded(() => prepare(sql).get(...values)),
    // Not from the cache: a second reader of the same statement would restart the first one.
    iterate: (sql, ...values) => guarded(() => connection.prepare(sql).iterate(...values)),
    run: (sql, ...values) =>
      guarded(() => ({changes: Number(prepare(sql).run(...values).changes)})),
    execute: (script) => guarded(() => connection.exec(script)),
    transaction: (work) => guarded(() => transactions.alone(work)),
    together: (works) => guarded(() => transactions.together(works)),
    followedBy: (consequences) => transactions.followedBy(consequences),
    close: () => {
      if (connection.isOpen) connection.close()
    },
  }
}

function checkIntegrity(database: LakeDatabase): void {
  const finding = database.get('PRAGMA quick_check(1)')?.quick_check
  if (finding === 'ok') return
  throw new StorageError(
    `The lake's file ${database.path} is damaged (${String(finding)}). Restore it from a backup.`,
  )
}
