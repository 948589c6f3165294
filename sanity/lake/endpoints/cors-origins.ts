import {Hono} from 'hono'
import {z} from 'zod'
import {requireAdministrator} from '../accounts/roles.ts'
import type {LakeContext, LakeEnv} from '../context.ts'
import {gatewayError} from '../errors.ts'
import {limitedBody, readBody} from '../http/body.ts'
import {CORS_ORIGIN} from '../http/cors-origins.ts'
import {ownProject} from '../http/own-project.ts'
import type {CorsOriginRow} from '../storage/cors-origin-table.ts'

const bodySchema = z.object({
  origin: z
    .string()
    .transform((origin) => origin.toLowerCase().replace(/\/$/, ''))
    .pipe(z.string().regex(CORS_ORIGIN, 'An origin reads like https://example.com')),
  allowCredentials: z.boolean().default(false),
})

/** `/projects/:id/cors`: the origins whose pages may call the lake, for administrators. */
export function corsOriginRoutes({config, corsOrigins}: LakeContext): Hono<LakeEnv> {
  const describe = (row: CorsOriginRow) => ({...row, projectId: config.projectId})
  const app = new Hono<LakeEnv>()
  app.use('/projects/:id/cors', ownProject(config.projectId))
  app.use('/projects/:id/cors/*', async (context, next) => {
    requireAdministrator(context.get('identity'))
    await next()
  })
  return app
    .get('/projects/:id/cors', (context) => context.json(corsOrigins.list().map(describe)))
    .post('/projects/:id/cors', limitedBody, async (context) => {
      const {origin, allowCredentials} = await readBody(context, bodySchema)
      return context.json(describe(corsOrigins.add(origin, allowCredentials)), 201)
    })
    .delete('/projects/:id/cors/:origin', (context) => {
      const id = Number(context.req.param('origin'))
      if (!Number.isSafeInteger(id) || !corsOrigins.remove(id)) {
        throw gatewayError(404, 'There is no such origin')
      }
      return context.json({id, deleted: true})
    })
}
