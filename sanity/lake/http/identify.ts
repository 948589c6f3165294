import type {Context} from 'hono'
import {createMiddleware} from 'hono/factory'
import {ANONYMOUS} from '../accounts/identities.ts'
import {notSignedIn} from '../accounts/roles.ts'
import type {LakeContext, LakeEnv} from '../context.ts'
import {gatewayError, LakeError} from '../errors.ts'
import type {CorsOrigins} from './cors-origins.ts'
import {isAllowedOrigin} from './origin.ts'
import {readSessionCookie} from './session-cookie.ts'

const READING = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Finds out who sends a request: a bearer token, else the session cookie, else nobody. A secret that
 * is unknown or expired is a 401 and never an anonymous request: the Studio would show an editor
 * an empty dataset instead of the sign-in screen.
 */
export function identify({corsOrigins, identities}: LakeContext) {
  return createMiddleware<LakeEnv>(async (context, next) => {
    const secret = bearerToken(context) ?? readSessionCookie(context)
    if (secret === undefined) {
      context.set('identity', ANONYMOUS)
      context.set('isStillAllowed', () => true)
    } else {
      if (bearerToken(context) === undefined) requireOwnPage(context, corsOrigins)
      context.set('identity', identities.resolve(secret).identity)
      context.set('isStillAllowed', () => resolves(() => identities.resolve(secret)))
    }
    await next()
  })
}

/** The request's token. Throws 401 for another scheme than `Bearer`. */
export function bearerToken(context: Context): string | undefined {
  const header = context.req.header('authorization')
  if (header === undefined) return undefined
  const [, token] = /^Bearer\s+(\S+)$/i.exec(header) ?? []
  if (token === undefined) throw notSignedIn()
  return token
}

/**
 * A browser sends the cookie whichever page asks. Whatever changes something, and every WebSocket
 * (to which the same-origin policy does not apply), must therefore come from a page of ours.
 */
export function requireOwnPage(context: Context, corsOrigins: CorsOrigins): void {
  const upgrades = context.req.header('upgrade') !== undefined
  if (READING.has(context.req.method) && !upgrades) return
  const origin = context.req.header('origin')
  if (origin !== undefined && isAllowedOrigin(context, origin, corsOrigins)) return
  throw gatewayError(403, 'Requests with a session cookie are accepted from the own pages only')
}

function resolves(resolve: () => unknown): boolean {
  try {
    resolve()
    return true
  } catch (error) {
    if (error instanceof LakeError) return false
    throw error
  }
}
