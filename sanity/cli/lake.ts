import {runLakeCommand} from '../lake/commands/index.ts'
import {ROLES} from '../roles.ts'
import {runCommand} from './command-error.ts'
import {loadEnvironmentFile} from './settings.ts'

loadEnvironmentFile()
process.env['LAKE_ROLES'] ||= JSON.stringify(ROLES)

const [command, ...rest] = process.argv.slice(2)

await runCommand(async () => {
  process.exitCode =
    command === 'cli' ? await runSanity(rest) : await runLakeCommand(process.argv.slice(2))
})

/** Loaded only when it is asked for: no other command needs a tunnel. */
async function runSanity(args: readonly string[]): Promise<number> {
  const {runSanityCommand} = await import('./sanity-command.ts')
  return runSanityCommand(args)
}
