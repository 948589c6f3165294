import {Hono} from 'hono'
import type {LakeContext, LakeEnv} from '../context.ts'
import {isAllowed} from '../accounts/roles.ts'
import {withAssetUrls} from '../assets/rebase-asset-urls.ts'
import {ofMember, readable} from '../http/dataset-access.ts'
import {ndjsonResponse} from '../http/ndjson.ts'
import {reachedUrl} from '../http/origin.ts'

/** Documents by id, references to one from other datasets, and the export of a whole dataset. */
export function documentRoutes(lake: LakeContext): Hono<LakeEnv> {
  return (
    new Hono<LakeEnv>()
      .get('/data/doc/:dataset/:ids', (context) => {
        const {dataset: name, ids} = context.req.param()
        const {dataset, identity} = readable(lake, context, name)
        const documents = []
        const omitted = []
        for (const id of new Set(ids.split(','))) {
          const document = dataset.documents.get(id)
          if (!isAllowed(identity.role, 'read', id)) omitted.push({id, reason: 'permission'})
          else if (document === undefined) omitted.push({id, reason: 'existence'})
          else documents.push(document)
        }
        const withContent = context.req.query('excludeContent') !== 'true'
        return context.json({documents: withContent ? documents : [], omitted})
      })
      // Only references from other datasets are asked for here, and those the lake does not keep.
      .get('/data/references/:dataset/documents/:id/to', (context) => {
        ofMember(lake, context, context.req.param('dataset'))
        return context.json({references: [], totalCount: 0})
      })
      .get('/data/export/:dataset', (context) => {
        const {dataset} = ofMember(lake, context, context.req.param('dataset'))
        const types = context.req.query('types')?.split(',')
        // The list is a snapshot: what is written meanwhile does not appear in it.
        const all = dataset.documents.all()
        const rows = types ? all.filter(({_type}) => types.includes(_type)) : all
        // The exporter downloads the assets from here, and the site may not run.
        return ndjsonResponse(withAssetUrls(rows, reachedUrl(context, lake.config.publicUrl)))
      })
  )
}
