import {closeSync, mkdirSync, openSync} from 'node:fs'
import {dirname} from 'node:path'
import {DatabaseSync, type SQLInputValue} from 'node:sqlite'

/** The one connection to the file of subscribers. Rows come as they are: read them with zod. */
export interface SubscriptionDatabase {
  all(sql: string, ...values: SQLInputValue[]): unknown[]
  get(sql: string, ...values: SQLInputValue[]): unknown
  /** How many rows the statement changed. */
  run(sql: string, ...values: SQLInputValue[]): number
  /** Runs `work` whole or not at all; a throw rolls it back and is passed on. */
  transaction<Result>(work: () => Result): Result
  /** Moves the log into the file, so that what was deleted is nowhere any more. */
  tidy(): void
  close(): void
}

// An acknowledged row survives a power cut, and what was deleted is overwritten: these are
// people's addresses.
const PRAGMAS = `
  PRAGMA busy_timeout = 5000;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA secure_delete = ON;
`

// Times are milliseconds since the epoch. A delivery's key makes it happen once per subscriber and
// article; `handed-over` means that the server was given the message and has not answered yet.
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS subscriber (
    id TEXT PRIMARY KEY,
    email TEXT NOT NULL UNIQUE,
    frequency TEXT NOT NULL CHECK (frequency IN ('instant', 'weekly')),
    refusals INTEGER NOT NULL DEFAULT 0,
    last_mail_at INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS subscription (
    subscriber_id TEXT NOT NULL REFERENCES subscriber (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    confirmed_at INTEGER,
    asked_at INTEGER NOT NULL DEFAULT 0,
    ask_due_at INTEGER,
    ask_attempts INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (subscriber_id, person_id)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS subscription_person ON subscription (person_id);
  CREATE INDEX IF NOT EXISTS subscription_ask ON subscription (ask_due_at)
    WHERE ask_due_at IS NOT NULL;
  CREATE TABLE IF NOT EXISTS article (
    id TEXT PRIMARY KEY,
    seen_at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS delivery (
    subscriber_id TEXT NOT NULL REFERENCES subscriber (id) ON DELETE CASCADE,
    article_id TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'handed-over', 'sent', 'failed')),
    due_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (subscriber_id, article_id)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS delivery_waiting ON delivery (due_at) WHERE state = 'waiting';
`

/** Opens (or creates, for its owner's eyes only) the file of subscribers. Throws SQLite's errors. */
export function openSubscriptionDatabase(path: string): SubscriptionDatabase {
  if (path !== ':memory:') {
    mkdirSync(dirname(path), {recursive: true})
    closeSync(openSync(path, 'a', 0o600))
  }
  const connection = new DatabaseSync(path)
  connection.exec(PRAGMAS)
  connection.exec(SCHEMA)
  return {
    all: (sql, ...values) => connection.prepare(sql).all(...values),
    get: (sql, ...values) => connection.prepare(sql).get(...values),
    run: (sql, ...values) => Number(connection.prepare(sql).run(...values).changes),
    transaction(work) {
      connection.exec('BEGIN IMMEDIATE')
      try {
        const result = work()
        connection.exec('COMMIT')
        return result
      } catch (error) {
        if (connection.isTransaction) connection.exec('ROLLBACK')
        throw error
      }
    },
    tidy: () => connection.exec('PRAGMA wal_checkpoint(TRUNCATE)'),
    close: () => connection.close(),
  }
}
