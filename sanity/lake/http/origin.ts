import type {Context} from 'hono'
import type {CorsOrigins} from './cors-origins.ts'
import {nodeBindings} from './node-bindings.ts'

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

function peerOf(context: Context): string | undefined {
  return nodeBindings(context)?.incoming.socket.remoteAddress
}

/** Forwarding headers count only when the proxy runs on this machine: others could invent them. */
function forwarded(context: Context, header: string): string[] {
  const peer = peerOf(context)
  if (peer !== undefined && !LOOPBACK.has(peer)) return []
  return (context.req.header(header) ?? '')
    .split(',')
    .map((value) => value.trim())
    .filter(Boolean)
}

/** The origin that the browser sees, for instance `https://chalkline.example`. */
export function publicOrigin(context: Context): string {
  const host =
    forwarded(context, 'x-forwarded-host')[0] ?? context.req.header('host') ?? 'localhost'
  const protocol = forwarded(context, 'x-forwarded-proto')[0] === 'https' ? 'https' : 'http'
  return `${protocol}://${host}`
}

/**
 * The address under which the sender of this request reaches the lake: its public one behind the
 * site's front server, which serves it below a path, else the host that was asked.
 */
export function reachedUrl(context: Context, publicUrl: string): string {
  const isProxied = context.req.header('x-forwarded-host') !== undefined
  return isProxied ? publicUrl : publicOrigin(context)
}

/**
 * The client's address: the last forwarded one that is not a proxy on this machine, because
 * whatever stands further left in `X-Forwarded-For` was written by the client itself.
 */
export function clientAddress(context: Context): string {
  const outside = forwarded(context, 'x-forwarded-for').findLast((hop) => !LOOPBACK.has(hop))
  return outside ?? peerOf(context) ?? 'unknown'
}

/**
 * Tells whether a browser page of `origin` may act with this lake's cookies: a page of the same
 * host, or of an origin listed with credentials. Schemes are not compared for the own host, because a proxy that
 * ends TLS need not say so.
 */
export function isAllowedOrigin(
  context: Context,
  origin: string,
  corsOrigins: CorsOrigins,
): boolean {
  if (corsOrigins.accessOf(origin) === 'credentials') return true
  if (!URL.canParse(origin)) return false
  const {host, protocol} = new URL(origin)
  if (protocol !== 'http:' && protocol !== 'https:') return false
  return host === new URL(publicOrigin(context)).host
}
