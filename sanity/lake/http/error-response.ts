import type {Context} from 'hono'
import {HTTPException} from 'hono/http-exception'
import {gatewayError, LakeError} from '../errors.ts'
import type {Log} from '../log.ts'
import {StorageError} from '../storage/storage-error.ts'

/**
 * The one place where a thrown error becomes a response. What is not a `LakeError` is a defect:
 * it is logged with its stack and answered as a bare 500, which the Studio retries.
 */
export function errorResponse(log: Log): (error: Error, context: Context) => Response {
  return (error, context) => {
    const failure = asLakeError(error)
    if (failure.status >= 500) {
      log.error(`${context.req.method} ${context.req.path} failed: ${error.message}`, error)
    }
    return new Response(JSON.stringify(failure.body), {
      status: failure.status,
      headers: {'content-type': 'application/json; charset=utf-8', ...failure.headers},
    })
  }
}

function asLakeError(error: Error): LakeError {
  if (error instanceof LakeError) return error
  // Terminal for the Studio would be any 4xx: it would throw the editor's text away.
  if (error instanceof StorageError) {
    return gatewayError(503, error.message, undefined, {cause: error})
  }
  if (error instanceof HTTPException) return gatewayError(error.status, error.message)
  return gatewayError(500, 'An internal server error occurred', undefined, {cause: error})
}
