import {ConfigError} from './config.ts'
import {StorageError} from './storage/storage-error.ts'

/** One sentence for the operator about why the lake cannot start; `undefined` for a defect. */
export function explainStartFailure(error: unknown): string | undefined {
  if (error instanceof StorageError || error instanceof ConfigError) return error.message
  if (!(error instanceof Error) || !('code' in error)) return undefined
  switch (error.code) {
    case 'EADDRINUSE':
      return 'The port of the Content Lake is taken. Choose another with LAKE_PORT.'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `The Content Lake may not use its port or data folder: ${error.message}`
    default:
      return undefined
  }
}
