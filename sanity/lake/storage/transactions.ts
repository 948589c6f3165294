import type {DatabaseSync} from 'node:sqlite'
import {StorageError} from './storage-error.ts'

/** What follows a transaction, once it is known how its commit went. */
export interface Consequences {
  /** The transaction is on disk. */
  readonly kept: () => void
  /** It was rolled back after all, because the commit that it shared with others failed. */
  readonly lost: () => void
}

/** Transactions on one connection, alone or several that share a commit. */
export interface Transactions {
  /** Runs `work` in a transaction of its own; a throw rolls it back and is passed on. */
  alone<Result>(work: () => Result): Result
  /**
   * Runs several works, whose transactions then share one commit. A work that throws takes back
   * its own transaction only and must deal with the error itself. Throws when the shared commit
   * fails: then none of them has happened.
   */
  together(works: readonly (() => void)[]): void
  /** Registers what follows the transaction that has just ended. */
  followedBy(consequences: Consequences): void
}

/** Every transaction of a connection must go through the same one of these. */
export function createTransactions(connection: DatabaseSync): Transactions {
  const whole = bracket(connection, 'BEGIN IMMEDIATE', 'COMMIT', 'ROLLBACK')
  const part = bracket(
    connection,
    'SAVEPOINT part',
    'RELEASE part',
    'ROLLBACK TO part',
    'RELEASE part',
  )
  /** Those of the shared commit that is being prepared. */
  let waiting: Consequences[] | undefined

  function runShared(works: readonly (() => void)[]): void {
    for (const work of works) {
      work()
      // A full disk takes back everything by itself.
      if (!connection.isTransaction) throw new StorageError('The disk refused the transaction.')
    }
  }

  return {
    alone: (work) => (waiting ? part(work) : whole(work)),
    together(works) {
      const consequences: Consequences[] = []
      waiting = consequences
      try {
        whole(() => runShared(works))
      } catch (error) {
        for (const {lost} of consequences.toReversed()) lost()
        throw error
      } finally {
        waiting = undefined
      }
      for (const {kept} of consequences) kept()
    },
    followedBy(consequences) {
      if (waiting) waiting.push(consequences)
      else consequences.kept()
    },
  }
}

type Bracket = <Result>(work: () => Result) => Result

/** Prepared, because it surrounds every write. */
function bracket(
  connection: DatabaseSync,
  begin: string,
  end: string,
  ...undo: readonly string[]
): Bracket {
  const opening = connection.prepare(begin)
  const closing = connection.prepare(end)
  const undoing = undo.map((sql) => connection.prepare(sql))
  return (work) => {
    opening.run()
    try {
      const result = work()
      closing.run()
      return result
    } catch (error) {
      // A full disk rolls back by itself; a second ROLLBACK would hide the first error.
      for (const step of connection.isTransaction ? undoing : []) step.run()
      throw error
    }
  }
}
