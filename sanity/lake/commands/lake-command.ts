import type {LakeAssets} from '../assets/lake-assets.ts'
import type {LakeConfig} from '../config.ts'
import type {Roles} from '../accounts/roles.ts'
import type {Datasets} from '../context.ts'
import type {LakeDatabase} from '../storage/database.ts'
import type {Webhooks} from '../webhooks/webhooks.ts'

/** What a command may use: the open lake. */
export interface CommandContext {
  readonly config: LakeConfig
  readonly roles: Roles
  readonly database: LakeDatabase
  readonly datasets: Datasets
  readonly webhooks: Webhooks
  readonly assets: LakeAssets
  /** Address of the lake that runs the command. */
  readonly url: string
  readonly now: () => Date
  readonly randomId: () => string
}

/** One `npm run lake -- …` command: returns the text to print. */
export type LakeCommand = (
  args: readonly string[],
  context: CommandContext,
) => string | Promise<string>

/** A command that was carried out and found something wrong; the message is what it prints. */
export class CommandFailure extends Error {
  override name = 'CommandFailure'
}

/** Turns the error of a package into what the command prints; the error itself is the cause. */
export function failedBecause(cause: unknown): CommandFailure {
  return new CommandFailure(cause instanceof Error ? cause.message : String(cause), {cause})
}

/** A command that was used wrongly; the message says how it is used. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** What a command uses that works through the lake's HTTP API, in a process of its own. */
export interface OutsideContext {
  readonly config: LakeConfig
  /** Tells how far a long run has come. */
  readonly report: (sentence: string) => void
}

/** A command that reaches the lake over HTTP: returns the text to print. */
export type OutsideCommand = (args: readonly string[], context: OutsideContext) => Promise<string>
