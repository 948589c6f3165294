import {randomUUID} from 'node:crypto'
import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {type LakeConfig, readLakeConfig} from '../config.ts'
import {explainStartFailure} from '../start-failure.ts'
import {openDatabase} from '../storage/database.ts'
import {callRunningLake, type CommandOutcome} from './control-socket.ts'
import {runInside} from './run-inside.ts'
import {serve} from './serve.ts'

const HELP = `Usage: npm run lake -- <command>

  serve [--port <port>] [--data-dir <folder>]      run the lake alone
  user add <e-mail> [--name <name>] [--role <role>] add somebody who may sign in
  user list | user password <e-mail>               who may sign in; a new password
  user disable <e-mail> | user enable <e-mail>     close and reopen an account
  token create <label> [--role <role>]             a token for a program
  token list | token revoke <id>                   the tokens; take one back
  backup <new folder>                              copy the data, also while it runs
  check                                            examine the data folder

Roles: administrator, editor, contributor (drafts only), viewer.
The data folder is DATA_DIR (.data). A running lake carries the commands out itself.`

/**
 * Runs `npm run lake -- <args>` and resolves to the exit code: 0 done, 1 failed, 2 used wrongly.
 */
export async function runLakeCommand(args: readonly string[]): Promise<number> {
  try {
    const [name, ...rest] = args
    if (name === undefined || name === '--help' || name === 'help') return print(HELP, 0)
    if (name === 'serve') {
      await serve(readLakeConfig(rest))
      return 0
    }
    const config = readLakeConfig()
    const outcome = (await callRunningLake(config.dataDir, args)) ?? (await runAlone(config, args))
    return print(outcome.output, outcome.exitCode)
  } catch (error) {
    const sentence = explainStartFailure(error)
    if (sentence === undefined) throw error
    return print(sentence, 1)
  }
}

async function runAlone(config: LakeConfig, args: readonly string[]): Promise<CommandOutcome> {
  mkdirSync(config.dataDir, {recursive: true})
  const database = openDatabase(join(config.dataDir, 'lake.sqlite'))
  try {
    return await runInside(args, {config, database, now: () => new Date(), randomId: randomUUID})
  } finally {
    database.close()
  }
}

function print(text: string, exitCode: number): number {
  const stream = exitCode === 0 ? process.stdout : process.stderr
  stream.write(`${text}\n`)
  return exitCode
}
