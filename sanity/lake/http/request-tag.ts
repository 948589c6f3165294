import {createMiddleware} from 'hono/factory'
import type {LakeEnv} from '../context.ts'
import {gatewayError} from '../errors.ts'

const TAG = /^[\w.-]{1,75}$/

/**
 * Checks the `tag` by which clients tell their requests apart
 * (https://www.sanity.io/docs/reference-api-request-tags).
 */
export const requestTag = createMiddleware<LakeEnv>(async (context, next) => {
  const tag = context.get('search').get('tag')
  if (tag !== null && !TAG.test(tag)) {
    throw gatewayError(
      400,
      'A request tag has 1 to 75 letters, digits, underscores, dashes and dots',
    )
  }
  await next()
})
