import 'server-only'
import {resolve} from 'node:path'
import {z} from 'zod'

const schema = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  SITE_URL: z.url().optional(),
  SITE_VISIBILITY: z.enum(['public', 'hidden']).default('public'),
  SANITY_WEBHOOK_SECRET: z.string().min(16).optional(),
  SANITY_API_READ_TOKEN: z.string().min(1).optional(),
  SANITY_API_WRITE_TOKEN: z.string().min(1).optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  SMTP_URL: z.url({protocol: /^smtps?$/}).optional(),
  MAIL_FROM: z.string().min(3).optional(),
  MAIL_PER_MINUTE: z.coerce.number().positive().default(60),
  MAIL_POSTAL_ADDRESS: z.string().optional(),
})

/** The site's server-side settings, parsed. */
export interface Env {
  /** Port of the site on this machine. */
  port: number
  /** Public address of the site, without a trailing slash. */
  siteUrl: string
  /** False where search engines are to stay away: a preview, a copy to try things on. */
  isPublic: boolean
  /** Shared secret of the content webhook; without it the webhook refuses every call. */
  webhookSecret: string | undefined
  /** Lets the site read drafts; without it there are no previews. */
  readToken: string | undefined
  /** Lets the site write redirects for renamed slugs; without it none are written. */
  writeToken: string | undefined
  /** Absolute path of the folder that the site keeps its own data in. */
  dataDir: string
  /** How letters are sent; without it nobody can follow by e-mail, and nothing says that they could. */
  mail: MailSettings | undefined
}

/** See {@link Env.mail}. */
export interface MailSettings {
  /** `smtp://user:password@host:587` or `smtps://…`. */
  smtpUrl: string
  /** `Name <address>`. */
  from: string
  perMinute: number
  /** At the foot of every letter, where the law wants one. */
  postalAddress: string | undefined
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
  const {DATA_DIR, PORT, SITE_URL, SITE_VISIBILITY} = parsed.data
  return {
    port: PORT,
    siteUrl: (SITE_URL ?? `http://localhost:${PORT}`).replace(/\/$/, ''),
    isPublic: SITE_VISIBILITY === 'public',
    webhookSecret: parsed.data.SANITY_WEBHOOK_SECRET,
    readToken: parsed.data.SANITY_API_READ_TOKEN,
    writeToken: parsed.data.SANITY_API_WRITE_TOKEN,
    dataDir: resolve(/* turbopackIgnore: true */ DATA_DIR),
    mail: mailSettings(parsed.data),
  }
}

function mailSettings({
  MAIL_FROM: from,
  MAIL_PER_MINUTE: perMinute,
  MAIL_POSTAL_ADDRESS: postalAddress,
  SMTP_URL: smtpUrl,
}: z.infer<typeof schema>): MailSettings | undefined {
  if (!smtpUrl) return undefined
  if (!from) throw new Error('The environment is not valid:\nSMTP_URL needs MAIL_FROM.')
  return {smtpUrl, from, perMinute, postalAddress}
}
