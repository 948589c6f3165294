import {Hono} from 'hono'
import {requireAdministrator} from '../accounts/roles.ts'
import type {LakeContext, LakeEnv} from '../context.ts'
import {gatewayError} from '../errors.ts'
import {limitedBody, readBody} from '../http/body.ts'
import {readLimit} from '../http/limit.ts'
import {type Webhook, webhookSchema} from '../webhooks/webhook.ts'

const MOST_ATTEMPTS = 200

/** `/hooks/projects/:project`: webhooks and their attempts, for administrators. */
export function webhookRoutes({webhooks, randomId}: LakeContext): Hono<LakeEnv> {
  const find = (id: string): Webhook => {
    const webhook = webhooks.get(id)
    if (!webhook) throw gatewayError(404, `Webhook "${id}" not found`)
    return webhook
  }
  const app = new Hono<LakeEnv>()
  app.use('/hooks/projects/*', async (context, next) => {
    requireAdministrator(context.get('identity'))
    await next()
  })
  return app
    .get('/hooks/projects/:project', (context) => context.json(webhooks.list().map(withoutSecret)))
    .post('/hooks/projects/:project', limitedBody, async (context) => {
      const settings = await readBody(context, webhookSchema)
      return context.json(withoutSecret(webhooks.put(randomId(), settings)), 201)
    })
    .get('/hooks/projects/:project/:id', (context) =>
      context.json(withoutSecret(find(context.req.param('id')))),
    )
    .delete('/hooks/projects/:project/:id', (context) => {
      const {id} = find(context.req.param('id'))
      return context.json({deleted: webhooks.remove(id)})
    })
    .get('/hooks/projects/:project/:id/attempts', (context) => {
      const {id} = find(context.req.param('id'))
      const limit = readLimit(context.req.query('limit'), MOST_ATTEMPTS) ?? MOST_ATTEMPTS
      return context.json(webhooks.attempts(id, limit))
    })
}

/** A secret is written, never read back. */
function withoutSecret({secret, ...webhook}: Webhook) {
  return {...webhook, hasSecret: secret !== undefined}
}
