import {Hono} from 'hono'
import type {LakeContext, LakeEnv} from '../context.ts'

/** `GET /healthz`: answers as soon as every dataset is in memory. */
export function healthRoutes({instanceId}: LakeContext, version: string): Hono<LakeEnv> {
  return new Hono<LakeEnv>().get('/healthz', (context) =>
    context.json({status: 'ok', ready: true, instanceId, version}),
  )
}
