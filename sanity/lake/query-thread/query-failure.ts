import {contentError, gatewayError, type LakeError} from '../errors.ts'

/**
 * A query that ran into its deadline. Status 504, which `@sanity/client` does not retry: the same
 * query would only be stopped again.
 */
export function queryTimeout(query: string, timeoutMs: number): LakeError {
  const description = `The query was stopped after ${timeoutMs / 1000} seconds`
  return contentError(504, 'queryTimeoutError', description, {query})
}

/** A query whose intermediate results do not fit into the memory of the query thread. */
export function queryTooLarge(query: string): LakeError {
  const description = 'The query needs more memory than queries may use'
  return contentError(400, 'queryError', description, {query})
}

/** So many costly queries are waiting that one more would wait in vain; clients retry a 429. */
export function tooManyQueries(): LakeError {
  return gatewayError(429, 'Too many costly queries are waiting for their turn')
}

/** The query thread failed for a reason that is not the query's; clients retry a 503. */
export function queryThreadFailed(cause: unknown): LakeError {
  return gatewayError(503, 'The query could not be run', undefined, {cause})
}
