import {Hono} from 'hono'
import {authorizeWrites} from '../accounts/roles.ts'
import type {LakeContext, LakeEnv} from '../context.ts'
import {limitedBody, readJson} from '../http/body.ts'
import {ofMember} from '../http/dataset-access.ts'

/** `POST /data/mutate/:dataset` and `POST /data/actions/:dataset`. */
export function mutateRoutes(lake: LakeContext): Hono<LakeEnv> {
  return new Hono<LakeEnv>()
    .post('/data/mutate/:dataset', limitedBody, async (context) => {
      const {dataset, identity, readCondition} = ofMember(
        lake,
        context,
        context.req.param('dataset'),
      )
      const {returnIds, returnDocuments, dryRun, autoGenerateArrayKeys, transactionId} =
        context.req.query()
      const body = await readJson(context)
      const outcome = await lake.writes.submit(() =>
        dataset.mutate(body, {
          author: identity.id,
          authorize: authorizeWrites(lake.roles, identity, dataset.documents),
          readCondition,
          dryRun: dryRun === 'true',
          autoGenerateArrayKeys: autoGenerateArrayKeys === 'true',
          ...(transactionId === undefined ? {} : {transactionId}),
        }),
      )
      return context.json({
        transactionId: outcome.transactionId,
        results: outcome.results.map(({id, operation, document}) => ({
          ...(returnIds === 'true' ? {id} : {}),
          operation,
          ...(returnDocuments === 'true' ? {document} : {}),
        })),
      })
    })
    .post('/data/actions/:dataset', limitedBody, async (context) => {
      const {dataset, identity} = ofMember(lake, context, context.req.param('dataset'))
      const dryRun = context.req.query('dryRun') === 'true'
      const body = await readJson(context)
      const {transactionId} = await lake.writes.submit(() =>
        dataset.act(body, {
          author: identity.id,
          authorize: authorizeWrites(lake.roles, identity, dataset.documents),
          dryRun,
        }),
      )
      return context.json({transactionId})
    })
}
