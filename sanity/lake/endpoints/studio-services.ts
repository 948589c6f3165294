import {Hono} from 'hono'
import type {LakeContext, LakeEnv} from '../context.ts'
import {gatewayError} from '../errors.ts'

/**
 * What the lake can do, in the words of a Sanity plan. The Studio asks whether releases and scheduled
 * drafts are paid for (sanity: useFeatureEnabled); whether it shows them is up to its own
 * configuration. `sanity dataset create` asks whether it may offer private datasets. Without
 * `studioComments` the Studio wraps its whole layout into an offer to buy comments as soon as it has
 * this answer: every open form starts again, and what was typed until then is gone.
 */
const FEATURES = ['privateDataset', 'contentReleases', 'singleDocRelease', 'studioComments']

/**
 * Services beside the content that the Studio looks for at every start: feature flags, latency
 * probes, telemetry and help. Each answers "nothing here" in the form that the Studio expects.
 */
export function studioServiceRoutes(lake: LakeContext): Hono<LakeEnv> {
  const nothingHere = (): never => {
    throw gatewayError(404, 'Not found')
  }
  return new Hono<LakeEnv>()
    .get('/features', (context) => context.json(FEATURES))
    .get('/ping', (context) => context.json({ok: true}))
    .get('/data/ping/:dataset', (context) => {
      lake.dataset(context.req.param('dataset'))
      return context.json({ok: true})
    })
    .get('/intake/telemetry-status', (context) => context.json({status: 'denied'}))
    .post('/intake/batch', (context) => context.json({}))
    .get('/schedules/:project/:dataset', (context) => context.json({schedules: []}))
    .get('/journey/*', nothingHere)
    .get('/help/*', nothingHere)
    .get('/subscriptions/project/:id', nothingHere)
}
