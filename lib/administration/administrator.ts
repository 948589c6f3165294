import 'server-only'
import {z} from 'zod'
import {readEnv} from '@/lib/env'
import {client} from '@/sanity/client'

const user = z.object({name: z.string(), roles: z.array(z.object({name: z.string()}))})

/** Somebody who may look behind the site's scenes. */
export interface Administrator {
  name: string
}

/**
 * Who asks, if the content source knows them as an administrator: by the Studio's session cookie
 * (embedded lake) or its token (hosted project). `null` for everybody else.
 */
export async function administratorOf(request: Request): Promise<Administrator | null> {
  const cookie = request.headers.get('cookie')
  const [, token] = /^Bearer\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? []
  if (!cookie && !token) return null
  // Never with the site's own token: the question is who the caller is.
  const asCaller = client.withConfig({token: token || undefined})
  const headers: Record<string, string> = !token && cookie ? {cookie} : {}
  try {
    const found = user.parse(await asCaller.request<unknown>({uri: '/users/me', headers}))
    return found.roles.some(({name}) => name === 'administrator') ? {name: found.name} : null
  } catch {
    // Signed out, or nobody whom the content source knows.
    return null
  }
}

/**
 * Tells whether a browser sends a request from a page of this site: what a cookie allows must not be
 * done on behalf of another site's page. Browsers send `Origin` with every POST.
 */
export function isFromOwnPage(request: Request): boolean {
  const origin = request.headers.get('origin')
  if (origin === null || !URL.canParse(origin)) return false
  return origin === readEnv().siteUrl || new URL(origin).host === request.headers.get('host')
}
