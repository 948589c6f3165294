import {Hono} from 'hono'
import {z} from 'zod'
import {requireAdministrator} from '../accounts/roles.ts'
import type {LakeContext, LakeEnv} from '../context.ts'
import {gatewayError} from '../errors.ts'
import {limitedBody, readBody} from '../http/body.ts'
import {readLimit} from '../http/limit.ts'
import {ownProject} from '../http/own-project.ts'
import {describeAttempt, describeMessages} from '../webhooks/attempt-report.ts'
import {
  type Webhook,
  webhookRequestSchema,
  webhookSchema,
  type WebhookSettings,
} from '../webhooks/webhook.ts'

const MOST_ATTEMPTS = 200

const changesSchema = z.record(z.string(), z.unknown())

/** `/hooks/projects/:id`: webhooks and what became of their deliveries, for administrators. */
export function webhookRoutes({config, datasets, webhooks, randomId}: LakeContext): Hono<LakeEnv> {
  const find = (id: string): Webhook => {
    const webhook = webhooks.get(id)
    if (!webhook) throw gatewayError(404, `Webhook "${id}" not found`)
    return webhook
  }
  const save = (id: string, settings: WebhookSettings): object => {
    datasets.describe(settings.dataset)
    return describe(webhooks.put(id, webhookSchema.parse(settings)))
  }
  const app = new Hono<LakeEnv>()
  app.use('/hooks/projects/:id/*', ownProject(config.projectId), async (context, next) => {
    requireAdministrator(context.get('identity'))
    await next()
  })
  return app
    .get('/hooks/projects/:id', (context) => context.json(webhooks.list().map(describe)))
    .post('/hooks/projects/:id', limitedBody, async (context) => {
      const settings = await readBody(context, webhookRequestSchema)
      return context.json(save(randomId(), settings), 201)
    })
    .get('/hooks/projects/:id/:hook', (context) =>
      context.json(describe(find(context.req.param('hook')))),
    )
    .patch('/hooks/projects/:id/:hook', limitedBody, async (context) => {
      const {id, ...known} = find(context.req.param('hook'))
      const changes = await readBody(context, changesSchema)
      const settings = webhookRequestSchema.safeParse(changed(known, changes))
      if (!settings.success) throw gatewayError(400, z.prettifyError(settings.error))
      return context.json(save(id, settings.data))
    })
    .delete('/hooks/projects/:id/:hook', (context) => {
      const {id} = find(context.req.param('hook'))
      return context.json({deleted: webhooks.remove(id)})
    })
    .get('/hooks/projects/:id/:hook/attempts', (context) => {
      const {id} = find(context.req.param('hook'))
      const limit = readLimit(context.req.query('limit'), MOST_ATTEMPTS) ?? MOST_ATTEMPTS
      return context.json(webhooks.attempts(id, limit).map(describeAttempt))
    })
    .get('/hooks/projects/:id/:hook/messages', (context) => {
      const {id} = find(context.req.param('hook'))
      return context.json(describeMessages(webhooks.attempts(id, MOST_ATTEMPTS)))
    })
}

/** A secret is written, never read back. */
function describe({secret, ...webhook}: Webhook) {
  const {on, filter, projection} = webhook
  return {
    ...webhook,
    type: 'document',
    httpMethod: 'POST',
    rule: {on, filter, projection},
    hasSecret: secret !== undefined,
  }
}

/** Settings with changes on top; null takes a setting back. */
function changed(settings: WebhookSettings, {rule, ...changes}: Record<string, unknown>): object {
  const inRule = typeof rule === 'object' && rule !== null ? rule : {}
  const merged = Object.entries({...settings, ...changes, ...inRule})
  return Object.fromEntries(merged.filter(([, value]) => value !== null))
}
