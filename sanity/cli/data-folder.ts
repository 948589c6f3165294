import {accessSync, constants, mkdirSync} from 'node:fs'
import {CommandError} from './command-error.ts'

/** Makes the data folder when it is missing. Throws a `CommandError` when it cannot be written to. */
export function ensureDataFolder(path: string): void {
  try {
    mkdirSync(path, {recursive: true})
    accessSync(path, constants.W_OK | constants.X_OK)
  } catch (cause) {
    throw new CommandError(
      `The data folder ${path} cannot be written to. Choose another with DATA_DIR.`,
      {cause},
    )
  }
}
