import {randomUUID} from 'node:crypto'
import {NextResponse, type NextRequest} from 'next/server'
import {COOKIES} from '@/lib/preview/cookies'
import {POLICY_HEADER, policyOfDraft, policyWithNonce} from '@/lib/content-security-policy/policy'

/**
 * Gives a page that is rendered for one request a nonce for its scripts: Next reads it from the
 * request's header. Pages from the cache carry hashes instead (lib/page-cache), where a nonce would
 * be the same for everybody. See Next's guide "Content Security Policy".
 */
export function proxy(request: NextRequest): NextResponse {
  // In development React needs `eval`, and nobody but the developer looks at the page.
  if (process.env.NODE_ENV === 'development') return NextResponse.next()
  const nonce = randomUUID()
  const policy = request.cookies.has(COOKIES.draftMode)
    ? policyOfDraft(nonce)
    : policyWithNonce(nonce)
  const headers = new Headers(request.headers)
  headers.set(POLICY_HEADER, policy)
  const response = NextResponse.next({request: {headers}})
  response.headers.set(POLICY_HEADER, policy)
  return response
}

export const config = {
  matcher: [
    '/programs/find',
    '/exercises/find',
    '/search',
    '/subscriptions/:path*',
    '/preview/ended',
    {
      source: '/((?!_next/|api/|lake/|studio).*)',
      has: [{type: 'cookie', key: '__prerender_bypass'}],
    },
  ],
}
