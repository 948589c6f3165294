import {cors} from 'hono/cors'
import {createMiddleware} from 'hono/factory'
import type {LakeConfig} from '../config.ts'
import type {LakeEnv} from '../context.ts'
import {isAllowedOrigin} from './origin.ts'

/** A day: every request of the Studio carries `x-sanity-app`, so each would be preflighted. */
const PREFLIGHT_SECONDS = 86_400

/** Answers preflights and marks responses that pages of an allowed origin may read. */
export function corsHeaders(config: LakeConfig) {
  const withOrigin = cors({
    origin: (origin, context) =>
      isAllowedOrigin(context, origin, config.corsOrigins) ? origin : null,
    credentials: true,
    maxAge: PREFLIGHT_SECONDS,
    exposeHeaders: ['retry-after', 'x-sanity-warning'],
  })
  return createMiddleware<LakeEnv>(async (context, next) => {
    if (context.req.header('origin') !== undefined) return withOrigin(context, next)
    await next()
  })
}
