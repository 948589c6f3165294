import {Hono} from 'hono'
import type {LakeContext, LakeEnv} from '../context.ts'
import type {StoredDocument} from '../documents/types.ts'
import {withAssetUrls} from '../assets/rebase-asset-urls.ts'
import {publishedIdOf} from '../groq/document-group.ts'
import {type DatasetAccess, ofMember, readable} from '../http/dataset-access.ts'
import {ndjsonResponse} from '../http/ndjson.ts'
import {reachedUrl} from '../http/origin.ts'

/** Documents by id, references to one from other datasets, and the export of a whole dataset. */
export function documentRoutes(lake: LakeContext): Hono<LakeEnv> {
  return (
    new Hono<LakeEnv>()
      .get('/data/doc/:dataset/:ids', (context) => {
        const {dataset: name, ids} = context.req.param()
        const access = readable(lake, context, name)
        const {dataset, may} = access
        const documents = []
        const omitted = []
        const asked = ids.split(',')
        const withVersions = context.req.query('includeAllVersions') === 'true'
        const more = withVersions ? asked.flatMap((id) => versionsOf(id, access)) : []
        for (const id of new Set([...asked, ...more])) {
          const document = dataset.documents.get(id)
          // Who may not see it is not told either whether there is one.
          if (!may('read', document ?? nothingAt(id))) omitted.push({id, reason: 'permission'})
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
        const {dataset, may} = ofMember(lake, context, context.req.param('dataset'))
        const types = context.req.query('types')?.split(',')
        // The list is a snapshot: what is written meanwhile does not appear in it.
        const all = dataset.documents.all().filter((document) => may('read', document))
        const rows = types ? all.filter(({_type}) => types.includes(_type)) : all
        // The exporter downloads the assets from here, and the site may not run.
        return ndjsonResponse(withAssetUrls(rows, reachedUrl(context, lake.config.publicUrl)))
      })
  )
}

/** The ids of the document itself, its draft and its versions that the reader may know of. */
function versionsOf(id: string, {dataset, may}: DatasetAccess): readonly string[] {
  return dataset.documents.group(publishedIdOf(id)).filter((version) => {
    const document = dataset.documents.get(version)
    return document !== undefined && may('read', document)
  })
}

/** What stands for a missing document where a permission depends on its id. */
function nothingAt(_id: string): StoredDocument {
  return {_id, _type: '', _rev: '', _createdAt: '', _updatedAt: ''}
}
