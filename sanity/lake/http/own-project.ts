import {createMiddleware} from 'hono/factory'
import type {LakeEnv} from '../context.ts'
import {gatewayError} from '../errors.ts'

/** Refuses `/projects/:id/…` of any other project: a lake has one. */
export function ownProject(projectId: string) {
  return createMiddleware<LakeEnv, '/projects/:id/*'>(async (context, next) => {
    if (context.req.param('id') !== projectId) {
      throw gatewayError(404, 'Project not found', 'SIO-404-PNF')
    }
    await next()
  })
}
