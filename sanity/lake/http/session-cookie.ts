import type {Context} from 'hono'
import {deleteCookie, getCookie, setCookie} from 'hono/cookie'
import {publicOrigin} from './origin.ts'
import {SESSION_DAYS} from '../accounts/identities.ts'

const NAME = 'lakeSession'

/** The session secret that the browser sent, if any. */
export function readSessionCookie(context: Context): string | undefined {
  return getCookie(context, NAME)
}

/** Hands the session to the browser, out of reach of scripts and of other sites' requests. */
export function writeSessionCookie(context: Context, session: string): void {
  setCookie(context, NAME, session, {...attributes(context), maxAge: SESSION_DAYS * 86_400})
}

/** Makes the browser forget the session. */
export function clearSessionCookie(context: Context): void {
  deleteCookie(context, NAME, attributes(context))
}

function attributes(context: Context) {
  return {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure: publicOrigin(context).startsWith('https:'),
  } as const
}
