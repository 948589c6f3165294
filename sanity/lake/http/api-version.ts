import {createMiddleware} from 'hono/factory'
import type {LakeEnv} from '../context.ts'
import {gatewayError} from '../errors.ts'

/** Reads `/v1/…`, `/vX/…` or `/vYYYY-MM-DD/…`: any date is good, Vision sends today's. */
export const apiVersion = createMiddleware<LakeEnv>(async (context, next) => {
  const [, version] = /^\/v(1|X|\d{4}-\d{2}-\d{2})\//.exec(context.req.path) ?? []
  if (version === undefined) throw gatewayError(404, 'Not found')
  context.set('apiVersion', version)
  await next()
})
