import {z} from 'zod'
import {ADMINISTRATOR} from '../accounts/role-definitions.ts'
import {CommandFailure} from './lake-command.ts'
import {callRunningLake, type CommandOutcome} from './control-socket.ts'
import type {LakeAccess} from './lake-access.ts'

const tokenSchema = z.object({id: z.string(), token: z.string()})

/**
 * Lends an administrator's token for as long as `use` takes: who restores or fills a whole dataset
 * writes documents that no editor may write. Throws a `CommandFailure` when the lake makes none.
 */
export async function withAdministratorToken<Result>(
  run: LakeAccess['run'],
  label: string,
  use: (token: string) => Promise<Result>,
): Promise<Result> {
  const {output, exitCode} = await run([
    'token',
    'create',
    label,
    '--role',
    ADMINISTRATOR,
    '--json',
  ])
  if (exitCode !== 0) throw new CommandFailure(output)
  const {id, token} = tokenSchema.parse(JSON.parse(output))
  try {
    return await use(token)
  } finally {
    await run(['token', 'revoke', id])
  }
}

/** Runs a command in the lake that has a data folder open. */
export async function runInRunningLake(
  dataDir: string,
  args: readonly string[],
): Promise<CommandOutcome> {
  const outcome = await callRunningLake(dataDir, args)
  return outcome ?? {output: `No lake runs on ${dataDir}.`, exitCode: 1}
}
