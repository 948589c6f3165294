/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // A page is fresh for an hour at most without a webhook, and may be served stale for a day more.
  expireTime: 90_000,
  // Chalkline runs its own front server (sanity/cli/site.ts); `next build` only compiles.
  typescript: {ignoreBuildErrors: true},
}

export default config
