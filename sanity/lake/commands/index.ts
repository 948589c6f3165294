import {readLakeConfig} from '../config.ts'
import {explainStartFailure} from '../start-failure.ts'
import type {CommandOutcome} from './control-socket.ts'
import {exportCommand} from './export-dataset.ts'
import {importCommand} from './import-dataset.ts'
import {withLake} from './lake-access.ts'
import {outcomeOf} from './run-inside.ts'
import {serve} from './serve.ts'

const HELP = `Usage: npm run lake -- <command>

  serve [--port <port>] [--data-dir <folder>]      run the lake alone
  user add <e-mail> [--name <name>] [--role <role>] add somebody who may sign in
  user list | user password <e-mail>               who may sign in; a new password
  user disable <e-mail> | user enable <e-mail>     close and reopen an account
  role list                                        the roles and what they may do
  token create <label> [--role <role>] [--json]    a token for a program
  token list | token revoke <id>                   the tokens; take one back
  webhook add <url> [--filter <GROQ>] …            tell another program about changes
  webhook list | webhook remove <id>               the webhooks; take one away
  webhook attempts <id>                            what its receiver answered
  export <file.tar.gz> [--dataset <name>] [--overwrite]
                                                   documents and assets, as the sanity CLI does
  import <file.tar.gz|ndjson|folder> [--dataset <name>] [--replace|--missing]
                                                   the other way round
  cli <arguments>                                  the official sanity command against this lake
  backup <new folder>                              copy the data, also while it runs
  check                                            examine the data folder
  assets collect [--delete] [--days <n>]           assets that nothing references any more
  address                                          where the lake listens

Roles: administrator, editor, contributor (drafts only), viewer, and those of LAKE_ROLES.
The data folder is DATA_DIR (.data). A running lake carries the commands out itself.`

/** Commands that work from outside, through the lake's HTTP API. */
const OUTSIDE: Readonly<Record<string, typeof exportCommand>> = {
  export: exportCommand,
  import: importCommand,
}

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
    const {output, exitCode} = await runCommand(name, args)
    return print(output, exitCode)
  } catch (error) {
    const sentence = explainStartFailure(error)
    if (sentence === undefined) throw error
    return print(sentence, 1)
  }
}

function runCommand(name: string, args: readonly string[]): Promise<CommandOutcome> {
  const config = readLakeConfig()
  const outside = OUTSIDE[name]
  if (!outside) return withLake(config, (lake) => lake.run(args))
  const report = (sentence: string): void => void process.stderr.write(`${sentence}\n`)
  return outcomeOf(() => outside(args.slice(1), {config, report}))
}

function print(text: string, exitCode: number): number {
  const stream = exitCode === 0 ? process.stdout : process.stderr
  stream.write(`${text}\n`)
  return exitCode
}
