import {createMiddleware} from 'hono/factory'
import type {LakeEnv} from '../context.ts'

/** Browsers must take every answer as the type it says: an editor's text never becomes a script. */
export const noSniffing = createMiddleware<LakeEnv>(async (context, next) => {
  await next()
  context.res.headers.set('x-content-type-options', 'nosniff')
})
