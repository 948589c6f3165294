import {chmodSync, rmSync} from 'node:fs'
import {connect, createServer} from 'node:net'
import {join} from 'node:path'
import {text} from 'node:stream/consumers'
import {z} from 'zod'

/** What a command prints, and its exit code. */
export interface CommandOutcome {
  readonly output: string
  readonly exitCode: number
}

const outcomeSchema = z.object({output: z.string(), exitCode: z.number()})

/** Absent in paths that are too long for a socket address (108 bytes on Linux, 104 on macOS). */
const LONGEST_PATH = 103

/**
 * Lets commands reach a running lake, which alone may open its database. The socket lies in the
 * data folder and belongs to the lake's user: whoever may open it could read the database as well.
 * Returns what closes it.
 */
export function openControlSocket(
  dataDir: string,
  run: (args: readonly string[]) => Promise<CommandOutcome>,
): Promise<() => Promise<void>> {
  const path = socketPath(dataDir)
  if (path.length > LONGEST_PATH) return Promise.resolve(() => Promise.resolve())
  // Left behind by a lake that was killed; a living one would hold the database's lock.
  rmSync(path, {force: true})
  const server = createServer({allowHalfOpen: true}, (connection) => {
    // A client that went away needs no answer.
    connection.on('error', () => connection.destroy())
    void text(connection)
      .then((request) => run(z.array(z.string()).parse(JSON.parse(request))))
      .then((outcome) => connection.end(JSON.stringify(outcome)))
      .catch(() => connection.destroy())
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(path, () => {
      chmodSync(path, 0o600)
      resolve(() => new Promise((closed) => void server.close(() => closed())))
    })
  })
}

/** Runs a command in the lake that has the data folder open; `undefined` when none does. */
export function callRunningLake(
  dataDir: string,
  args: readonly string[],
): Promise<CommandOutcome | undefined> {
  const path = socketPath(dataDir)
  if (path.length > LONGEST_PATH) return Promise.resolve(undefined)
  return new Promise((resolve, reject) => {
    const connection = connect({path, allowHalfOpen: true}, () => {
      connection.end(JSON.stringify(args))
      text(connection)
        .then((answer) => resolve(outcomeSchema.parse(JSON.parse(answer))))
        .catch(reject)
    })
    // No socket, or nobody behind it: no lake runs here.
    connection.once('error', () => resolve(undefined))
  })
}

function socketPath(dataDir: string): string {
  return join(dataDir, 'lake.sock')
}
