import {fileURLToPath} from 'node:url'

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // With `revalidate = 3600`: served from the cache, and stale for a day at most while it cannot be rendered.
  expireTime: 90_000,
  cacheHandler: fileURLToPath(new URL('lib/page-cache/cache-handler.cjs', import.meta.url)),
  // `npm run check` checks the types, once and for the whole repository.
  typescript: {ignoreBuildErrors: true},
}

export default config
