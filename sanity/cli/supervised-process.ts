import {type ChildProcess, spawn} from 'node:child_process'
import {setTimeout as delay} from 'node:timers/promises'
import {CommandError} from './command-error.ts'
import {ROOT} from './settings.ts'

/** A child program that is started again when it dies. */
export interface SupervisedProcess {
  /** Its process id now: after a restart it has another one. */
  readonly pid: number | undefined
  /** Resolves when the program answers its health check; rejects when it dies before that. */
  ready: () => Promise<void>
  /** Ends the program and waits until it is gone. */
  stop: () => Promise<void>
}

/** How to run a program under supervision. */
export interface ProcessOptions {
  /** What it is called in messages, for instance `Content Lake`. */
  name: string
  /** Script to run with this Node, relative to the repository, with its arguments. */
  script: readonly string[]
  /** Environment on top of this process's own. */
  env: Readonly<Record<string, string>>
  /** Address that answers 200 when the program is ready. */
  healthUrl: string
}

const POLL_INTERVAL = 50
const READY_TIMEOUT = 60_000
const FIRST_RESTART_DELAY = 200
const LONGEST_RESTART_DELAY = 10_000
/** A program that ran this long had started well: the next restart is quick again. */
const STABLE_AFTER = 30_000
const KILL_AFTER = 10_000

/** Starts a program at once. It keeps running, through restarts, until `stop()`. */
export function superviseProcess(options: ProcessOptions): SupervisedProcess {
  let stopping = false
  let started = false
  let restartDelay = FIRST_RESTART_DELAY
  let child = launch()

  function launch(): ChildProcess {
    const startedAt = Date.now()
    // Detached from the terminal's process group, so that Ctrl-C reaches it through stop() only.
    const launched = spawn(process.execPath, [...options.script], {
      cwd: ROOT,
      env: {...process.env, ...options.env},
      // Over the channel it notices when this process is killed, and ends too.
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      detached: true,
    })
    launched.once('exit', (code, signal) => {
      if (stopping || !started) return
      if (Date.now() - startedAt > STABLE_AFTER) restartDelay = FIRST_RESTART_DELAY
      console.error(`The ${options.name} ended (${signal ?? code}); starting it again.`)
      setTimeout(() => {
        if (!stopping) child = launch()
      }, restartDelay)
      restartDelay = Math.min(restartDelay * 2, LONGEST_RESTART_DELAY)
    })
    return launched
  }

  return {
    get pid() {
      return child.pid
    },
    async ready() {
      const deadline = Date.now() + READY_TIMEOUT
      while (!(await isHealthy(options.healthUrl))) {
        if (hasEnded(child)) throw new CommandError(`The ${options.name} could not start.`)
        if (Date.now() > deadline) {
          throw new CommandError(`The ${options.name} did not answer within a minute.`)
        }
        await delay(POLL_INTERVAL)
      }
      started = true
    },
    async stop() {
      stopping = true
      if (hasEnded(child)) return
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), KILL_AFTER)
      await ended
      clearTimeout(timer)
    },
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    const response = await fetch(url)
    await response.body?.cancel()
    return response.ok
  } catch {
    // Nobody listens yet.
    return false
  }
}
