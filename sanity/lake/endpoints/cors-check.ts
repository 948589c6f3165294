import {Hono} from 'hono'
import type {LakeContext, LakeEnv} from '../context.ts'
import {isAllowedOrigin} from '../http/origin.ts'

/** `GET /check/cors`: asked after a network failure, to tell a CORS refusal from a broken line. */
export function corsCheckRoutes({corsOrigins}: LakeContext): Hono<LakeEnv> {
  return new Hono<LakeEnv>().get('/check/cors', (context) => {
    const origin = context.req.header('origin')
    const withCredentials = origin === undefined || isAllowedOrigin(context, origin, corsOrigins)
    const allowed = withCredentials || corsOrigins.accessOf(origin) !== null
    // Readable by any page: the answer is about that page, and holds nothing else.
    if (origin !== undefined) context.header('access-control-allow-origin', origin)
    return context.json({result: {allowed, withCredentials}})
  })
}
