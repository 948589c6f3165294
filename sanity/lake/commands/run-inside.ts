import type {CommandOutcome} from './control-socket.ts'
import {type CommandContext, type LakeCommand, UsageError} from './lake-command.ts'
import {backup, check} from './maintenance.ts'
import {createToken, listTokens, revokeToken} from './tokens.ts'
import {addUser, listUsers, setDisabled, setPassword} from './users.ts'

const COMMANDS: Readonly<Record<string, LakeCommand>> = {
  'user add': addUser,
  'user list': listUsers,
  'user password': setPassword,
  'user disable': setDisabled(true),
  'user enable': setDisabled(false),
  'token create': createToken,
  'token list': listTokens,
  'token revoke': revokeToken,
  backup,
  check,
}

/** Runs a command on an open data folder. What it was used wrongly for is part of the outcome. */
export async function runInside(
  args: readonly string[],
  context: CommandContext,
): Promise<CommandOutcome> {
  const [first = '', second = '', ...rest] = args
  const long = COMMANDS[`${first} ${second}`]
  const command = long ?? COMMANDS[first]
  try {
    if (!command) throw new UsageError(`There is no command "${args.join(' ')}". Try --help.`)
    return {output: await command(long ? rest : args.slice(1), context), exitCode: 0}
  } catch (error) {
    if (!isUsageError(error)) throw error
    return {output: error.message, exitCode: 2}
  }
}

function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true
  // `parseArgs` names the option that it does not know.
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS')
}
