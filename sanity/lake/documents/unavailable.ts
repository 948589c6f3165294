import {gatewayError} from '../errors.ts'
import {StorageError} from '../storage/storage-error.ts'

/**
 * The 503 for a write that the disk refused; other errors pass unchanged. Not the client's fault:
 * the Studio keeps an edit and retries it after a 5xx only.
 */
export function asUnavailable(error: unknown): unknown {
  if (!(error instanceof StorageError)) return error
  return gatewayError(503, error.message, undefined, {cause: error})
}
