import {Hono} from 'hono'
import type {LakeContext, LakeEnv} from './context.ts'
import {assetRoutes} from './endpoints/assets.ts'
import {authRoutes} from './endpoints/auth.ts'
import {corsCheckRoutes} from './endpoints/cors-check.ts'
import {corsOriginRoutes} from './endpoints/cors-origins.ts'
import {datasetRoutes} from './endpoints/datasets.ts'
import {documentRoutes} from './endpoints/documents.ts'
import {fileRoutes} from './endpoints/files.ts'
import {healthRoutes} from './endpoints/health.ts'
import {historyRoutes} from './endpoints/history.ts'
import {imageRoutes} from './endpoints/images.ts'
import {listenRoutes} from './endpoints/listen.ts'
import {liveRoutes} from './endpoints/live.ts'
import {loginRoutes} from './endpoints/login.ts'
import {mutateRoutes} from './endpoints/mutate.ts'
import {presenceRoutes} from './endpoints/presence.ts'
import {projectRoutes} from './endpoints/projects.ts'
import {queryRoutes} from './endpoints/query.ts'
import {studioServiceRoutes} from './endpoints/studio-services.ts'
import {unsupportedRoutes} from './endpoints/unsupported.ts'
import {userRoutes} from './endpoints/users.ts'
import {webhookRoutes} from './endpoints/webhooks.ts'
import {gatewayError} from './errors.ts'
import {apiVersion} from './http/api-version.ts'
import {corsHeaders} from './http/cors.ts'
import {errorResponse} from './http/error-response.ts'
import {identify} from './http/identify.ts'
import {requestTag} from './http/request-tag.ts'
import {searchParams} from './http/search-params.ts'

/** The lake's table of contents: every address it answers, in the order of the checks they pass. */
export function createRoutes(lake: LakeContext, version: string): Hono<LakeEnv> {
  const api = new Hono<LakeEnv>()
  api.use(apiVersion)
  api.use(searchParams)
  api.use(requestTag)
  api.route('/', loginRoutes(lake))
  api.route('/', authRoutes(lake))
  api.route('/', corsCheckRoutes(lake))

  api.use(identify(lake))
  api.route('/', queryRoutes(lake))
  api.route('/', documentRoutes(lake))
  api.route('/', mutateRoutes(lake))
  api.route('/', listenRoutes(lake))
  api.route('/', liveRoutes(lake))
  api.route('/', historyRoutes(lake))
  api.route('/', assetRoutes(lake))
  api.route('/', presenceRoutes(lake))
  api.route('/', userRoutes(lake))
  api.route('/', projectRoutes(lake))
  api.route('/', datasetRoutes(lake))
  api.route('/', corsOriginRoutes(lake))
  api.route('/', webhookRoutes(lake))
  api.route('/', studioServiceRoutes(lake))
  api.route('/', unsupportedRoutes())

  const app = new Hono<LakeEnv>()
  app.onError(errorResponse(lake.log))
  app.notFound((context) => {
    lake.ledger.record(context.req.method, context.req.path)
    throw gatewayError(404, 'Not found')
  })
  app.use(corsHeaders(lake.corsOrigins))
  app.route('/', healthRoutes(lake, version))
  // Without a version: the Studio and @sanity/image-url build these addresses from `apiHost`.
  app.route('/', imageRoutes(lake))
  app.route('/', fileRoutes(lake))
  app.route('/:version{v[0-9X][-0-9]*}', api)
  return app
}

/** The endpoints of a router, once each, without what all requests pass on their way. */
export function endpointsOf({routes}: Hono<LakeEnv>): readonly string[] {
  const endpoints = routes.filter(({method}) => method !== 'ALL')
  return [...new Set(endpoints.map(({method, path}) => `${method} ${path}`))]
}
