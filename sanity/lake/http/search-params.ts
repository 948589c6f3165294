import {createMiddleware} from 'hono/factory'
import type {LakeEnv} from '../context.ts'

/**
 * Reads the query string for everyone. Hono's own `query(name)` decodes all of it for each name, and
 * a GROQ query is long.
 */
export const searchParams = createMiddleware<LakeEnv>(async (context, next) => {
  context.set('search', new URL(context.req.url).searchParams)
  await next()
})
