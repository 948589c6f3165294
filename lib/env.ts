import 'server-only'
import {z} from 'zod'

const schema = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  SITE_URL: z.url().optional(),
  SANITY_WEBHOOK_SECRET: z.string().min(16).optional(),
  SANITY_API_WRITE_TOKEN: z.string().min(1).optional(),
})

/** The site's server-side settings, parsed. */
export interface Env {
  /** Port of the site on this machine. */
  port: number
  /** Public address of the site, without a trailing slash. */
  siteUrl: string
  /** Shared secret of the content webhook; without it the webhook refuses every call. */
  webhookSecret: string | undefined
  /** Lets the site write redirects for renamed slugs; without it none are written. */
  writeToken: string | undefined
}

/**
 * Reads the environment once per call; values may differ between build and start.
 * Throws one error that names each wrong variable.
 */
export function readEnv(): Env {
  const parsed = schema.safeParse(process.env)
  if (!parsed.success) {
    throw new Error(`The environment is not valid:\n${z.prettifyError(parsed.error)}`)
  }
  const {PORT, SITE_URL, SANITY_WEBHOOK_SECRET, SANITY_API_WRITE_TOKEN} = parsed.data
  return {
    port: PORT,
    siteUrl: (SITE_URL ?? `http://localhost:${PORT}`).replace(/\/$/, ''),
    webhookSecret: SANITY_WEBHOOK_SECRET,
    writeToken: SANITY_API_WRITE_TOKEN,
  }
}
