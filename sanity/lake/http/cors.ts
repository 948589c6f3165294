import {cors} from 'hono/cors'
import {createMiddleware} from 'hono/factory'
import type {LakeEnv} from '../context.ts'
import type {CorsOrigins} from './cors-origins.ts'
import {isAllowedOrigin} from './origin.ts'

/** A day: every request of the Studio carries `x-sanity-app`, so each would be preflighted. */
const PREFLIGHT_SECONDS = 86_400

const OPTIONS = {
  maxAge: PREFLIGHT_SECONDS,
  exposeHeaders: ['retry-after', 'x-sanity-warning'],
}

/** Answers preflights and marks responses that pages of an allowed origin may read. */
export function corsHeaders(corsOrigins: CorsOrigins) {
  const withCredentials = cors({...OPTIONS, credentials: true, origin: (origin) => origin})
  const withoutCredentials = cors({
    ...OPTIONS,
    origin: (origin) => (corsOrigins.accessOf(origin) === null ? null : origin),
  })
  return createMiddleware<LakeEnv>(async (context, next) => {
    const origin = context.req.header('origin')
    if (origin === undefined) return next()
    const isTrusted = isAllowedOrigin(context, origin, corsOrigins)
    return isTrusted ? withCredentials(context, next) : withoutCredentials(context, next)
  })
}
