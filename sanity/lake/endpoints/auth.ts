import {Hono} from 'hono'
import {notSignedIn} from '../accounts/roles.ts'
import type {LakeContext, LakeEnv} from '../context.ts'
import {gatewayError} from '../errors.ts'
import {bearerToken, requireOwnPage} from '../http/identify.ts'
import {publicOrigin} from '../http/origin.ts'
import {clearSessionCookie, readSessionCookie} from '../http/session-cookie.ts'

/**
 * `/auth/…` around the sign-in page. These endpoints come before the identity check: whoever signs
 * in or out may still carry a session that has expired.
 */
export function authRoutes({config, corsOrigins, identities, signIn}: LakeContext): Hono<LakeEnv> {
  return new Hono<LakeEnv>()
    .get('/auth/providers', (context) => {
      const page = new URL(config.publicUrl)
      const path = `${page.pathname.replace(/\/$/, '')}/v${context.get('apiVersion')}/auth/login/local`
      const url = `${publicOrigin(context)}${path}`
      return context.json({
        providers: [{name: 'local', title: 'E-mail and password', url}],
        thirdPartyLogin: false,
        sso: {saml: false},
      })
    })
    .get('/auth/fetch', (context) => {
      context.header('cache-control', 'no-store')
      const token = signIn.redeemCode(context.req.query('sid') ?? '')
      if (token === undefined) throw notSignedIn()
      return context.json({token, label: 'Studio'})
    })
    .get('/auth/id', (context) => {
      const secret = bearerToken(context) ?? readSessionCookie(context)
      if (secret === undefined) throw notSignedIn()
      const {identity, expiresAt} = identities.resolve(secret)
      return context.json({id: identity.id, expiry: expiresAt})
    })
    .post('/auth/logout', (context) => {
      const cookie = readSessionCookie(context)
      if (cookie !== undefined) requireOwnPage(context, corsOrigins)
      const secret = bearerToken(context) ?? cookie
      if (secret !== undefined) signIn.end(secret)
      clearSessionCookie(context)
      return context.json({ok: true})
    })
    .get('/auth/login/*', () => {
      throw gatewayError(404, 'There is no such way to sign in')
    })
}
