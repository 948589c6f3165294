import type {LakeConfig} from '../config.ts'
import type {LakeDatabase} from '../storage/database.ts'

/** What a command may use: an open data folder, in the running lake or without one. */
export interface CommandContext {
  readonly config: LakeConfig
  readonly database: LakeDatabase
  readonly now: () => Date
  readonly randomId: () => string
}

/** One `npm run lake -- …` command: returns the text to print. */
export type LakeCommand = (
  args: readonly string[],
  context: CommandContext,
) => string | Promise<string>

/** A command that was used wrongly; the message says how it is used. */
export class UsageError extends Error {
  override name = 'UsageError'
}
