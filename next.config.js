import {fileURLToPath} from 'node:url'

const isEmbedded = !process.env.NEXT_PUBLIC_SANITY_PROJECT_ID

/** On every response of the site and the Studio. */
const SECURITY_HEADERS = [
  {key: 'X-Content-Type-Options', value: 'nosniff'},
  {key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin'},
  {key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=()'},
  {key: 'X-Frame-Options', value: 'SAMEORIGIN'},
]

/**
 * Keeps the Studio on this origin: by itself it also asks for a font, for its newest version and for
 * a feedback service at sanity.io, all of which it does well without.
 */
const EMBEDDED_STUDIO_POLICY = [
  "default-src 'self'",
  // Next's bootstrap is an inline script; the Studio's route is prerendered and shows no content.
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ')

/** A hosted project's Studio talks to several hosts of Sanity's, which may change. */
const HOSTED_STUDIO_POLICY = "object-src 'none'; base-uri 'none'; frame-ancestors 'self'"

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // Our front server does it, with Brotli too (sanity/cli/compress-pages.ts).
  compress: false,
  // Style sheets hold up the first paint: each page loads little that it does not use.
  experimental: {cssChunking: 'graph'},
  reactStrictMode: true,
  // With `revalidate = 3600`: served from the cache, and stale for a day at most while it cannot be rendered.
  expireTime: 90_000,
  cacheHandler: fileURLToPath(new URL('lib/page-cache/cache-handler.cjs', import.meta.url)),
  // `npm run check` checks the types, once and for the whole repository.
  typescript: {ignoreBuildErrors: true},
  async rewrites() {
    // A part of an address has to be dynamic as a whole: the file lies in the article's folder.
    return [{source: '/articles/:slug([^/]+)\\.md', destination: '/articles/:slug/article.md'}]
  },
  async headers() {
    const value = isEmbedded ? EMBEDDED_STUDIO_POLICY : HOSTED_STUDIO_POLICY
    return [
      {source: '/:path*', headers: SECURITY_HEADERS},
      {source: '/studio/:path*', headers: [{key: 'Content-Security-Policy', value}]},
    ]
  },
}

export default config
