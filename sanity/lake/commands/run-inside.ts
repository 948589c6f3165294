import {LakeError} from '../errors.ts'
import type {CommandOutcome} from './control-socket.ts'
import {CommandFailure, type CommandContext, type LakeCommand, UsageError} from './lake-command.ts'
import {address, backup, check, collectAssets} from './maintenance.ts'
import {listRoles} from './roles.ts'
import {createToken, listTokens, revokeToken} from './tokens.ts'
import {addWebhook, listAttempts, listWebhooks, removeWebhook} from './webhooks.ts'
import {addUser, listUsers, setDisabled, setPassword} from './users.ts'

const COMMANDS: Readonly<Record<string, LakeCommand>> = {
  'user add': addUser,
  'user list': listUsers,
  'user password': setPassword,
  'user disable': setDisabled(true),
  'user enable': setDisabled(false),
  'role list': listRoles,
  'token create': createToken,
  'token list': listTokens,
  'token revoke': revokeToken,
  'webhook add': addWebhook,
  'webhook list': listWebhooks,
  'webhook remove': removeWebhook,
  'webhook attempts': listAttempts,
  'assets collect': collectAssets,
  address,
  backup,
  check,
}

/** Runs a command on an open lake. What it was used wrongly for is part of the outcome. */
export function runInside(
  args: readonly string[],
  context: CommandContext,
): Promise<CommandOutcome> {
  const [first = '', second = '', ...rest] = args
  const long = COMMANDS[`${first} ${second}`]
  const command = long ?? COMMANDS[first]
  return outcomeOf(() => {
    if (!command) throw new UsageError(`There is no command "${args.join(' ')}". Try --help.`)
    return command(long ? rest : args.slice(1), context)
  })
}

/** Runs `command`; a failure that it explains in a sentence becomes part of the outcome. */
export async function outcomeOf(command: () => string | Promise<string>): Promise<CommandOutcome> {
  try {
    return {output: await command(), exitCode: 0}
  } catch (error) {
    if (error instanceof CommandFailure) return {output: error.message, exitCode: 1}
    if (!isUsageError(error)) throw error
    return {output: error.message, exitCode: 2}
  }
}

function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true
  // The lake refuses a request of a command as it refuses one over HTTP.
  if (error instanceof LakeError) return error.status < 500
  // `parseArgs` names the option that it does not know.
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS')
}
