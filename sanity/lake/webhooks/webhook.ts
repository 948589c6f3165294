import {z} from 'zod'

/** Kinds of change that a webhook can ask for, in the words of Sanity's webhook settings. */
export const WEBHOOK_EVENTS = ['create', 'update', 'delete'] as const

/** Shape of the webhook that the site's supervisor configures. */
export const siteWebhookSchema = z.object({
  url: z.url({protocol: /^https?$/}),
  /** Signs the body; without one the site's own webhook secret is used. */
  secret: z.string().min(1).optional(),
  filter: z.string().min(1).optional(),
  projection: z.string().min(1).optional(),
})

/** The webhook that tells the site about changes. */
export type SiteWebhook = z.infer<typeof siteWebhookSchema>

/** A webhook as an administrator describes it. */
export const webhookSchema = z.object({
  name: z.string().trim().min(1).max(100),
  url: z.url({protocol: /^https?$/}),
  dataset: z.string().min(1).default('production'),
  on: z
    .array(z.enum(WEBHOOK_EVENTS))
    .min(1)
    .default([...WEBHOOK_EVENTS]),
  /** GROQ filter in delta mode (`before()`, `after()`, `delta::`); without one every document. */
  filter: z.string().min(1).optional(),
  /** GROQ projection of the body; without one the whole document. */
  projection: z.string().min(1).optional(),
  secret: z.string().min(1).optional(),
  /** Whether changes of drafts and versions are sent too. */
  includeDrafts: z.boolean().default(false),
  enabled: z.boolean().default(true),
})

/**
 * A webhook as a request describes it: {@link webhookSchema}, with `on`, `filter` and `projection`
 * also inside of `rule`, where Sanity's own API keeps them. Names that nobody knows are refused.
 */
export const webhookRequestSchema = z.preprocess(
  withoutRule,
  z.strictObject({
    ...webhookSchema.shape,
    type: z.literal('document').optional(),
    httpMethod: z.literal('POST').optional(),
  }),
)

function withoutRule(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('rule' in body)) return body
  const {rule, ...rest} = body
  return typeof rule === 'object' ? {...rest, ...rule} : body
}

/** What an administrator can set about a webhook. */
export type WebhookSettings = z.infer<typeof webhookSchema>

/** A stored webhook. */
export interface Webhook extends WebhookSettings {
  readonly id: string
}
