import {type Context, Hono} from 'hono'
import {z} from 'zod'
import type {LakeContext, LakeEnv} from '../context.ts'
import type {JsonObject} from '../documents/types.ts'
import {gatewayError} from '../errors.ts'
import {explainQuery} from '../groq/explain.ts'
import {paramsSchema, readQueryParams} from '../groq/params.ts'
import type {ElementNames} from '../groq/source-map/origin.ts'
import {limitedBody, readBody} from '../http/body.ts'
import {readable} from '../http/dataset-access.ts'

const bodySchema = z.object({query: z.string(), params: paramsSchema.default({})})

/** The values of `resultSourceMap`; others ask for no source map. */
const ELEMENT_NAMES: ReadonlyMap<string, ElementNames> = new Map([
  ['true', 'positions'],
  ['withKeyArraySelector', 'keys'],
])

/** `GET|POST /data/query/:dataset`; clients post when the query is too long for a URL. */
export function queryRoutes(lake: LakeContext): Hono<LakeEnv> {
  const answer = async (
    context: Context<LakeEnv>,
    name: string,
    {query, params}: {query: string; params: JsonObject},
  ): Promise<Response> => {
    const startedAt = performance.now()
    const {dataset, identity, access, readCondition} = readable(lake, context, name)
    const search = context.get('search')
    const echo = search.get('returnQuery') === 'false' ? {} : {query}
    if (search.get('explain') === 'true') {
      return context.json({...echo, explain: explainQuery(query, params)})
    }
    const result = await lake.queries.answer(dataset, {
      query,
      params,
      perspective: search.get('perspective') ?? undefined,
      access,
      readCondition,
      identity: identity.id,
      now: lake.now(),
      place: {projectId: lake.config.projectId, dataset: dataset.name},
      apiVersion: context.get('apiVersion'),
      sourceMap: ELEMENT_NAMES.get(search.get('resultSourceMap') ?? ''),
    })
    const ms = Math.round(performance.now() - startedAt)
    // The result is text already: `{"result": …}` behind the attributes that belong to the request.
    const text = `${JSON.stringify({...echo, ms}).slice(0, -1)},${result.slice(1)}`
    return context.body(text, 200, {'content-type': 'application/json; charset=utf-8'})
  }

  return new Hono<LakeEnv>()
    .get('/data/query/:dataset', (context) => {
      const search = context.get('search')
      const query = search.get('query')
      if (query === null) throw gatewayError(400, 'The parameter "query" is missing')
      const params = readQueryParams(search)
      return answer(context, context.req.param('dataset'), {query, params})
    })
    .post('/data/query/:dataset', limitedBody, async (context) => {
      const body = await readBody(context, bodySchema)
      return answer(context, context.req.param('dataset'), body)
    })
}
