import {type Context, Hono} from 'hono'
import {z} from 'zod'
import {authorizeWrites, lacksPermission, requireMember} from '../accounts/roles.ts'
import type {AssetDescription} from '../assets/asset-document.ts'
import {type AssetUpload, createAssetStore} from '../assets/asset-store.ts'
import {fileType} from '../assets/file-types.ts'
import {DEFAULT_METADATA, METADATA_PARTS, type MetadataPart} from '../assets/image-metadata.ts'
import {createWorkQueue} from '../assets/work-queue.ts'
import type {Identity, LakeContext, LakeEnv} from '../context.ts'
import {gatewayError} from '../errors.ts'

const text = (max: number) => z.string().max(max).optional()

const descriptionSchema = z.object({
  filename: text(500),
  title: text(1000),
  description: text(10_000),
  label: text(1000),
  creditLine: text(1000),
  sourceId: text(1000),
  sourceName: text(1000),
  sourceUrl: text(2000),
})

/** Reads what the upload says about itself; empty values count as absent. */
function readDescription(context: Context): AssetDescription {
  const given = Object.entries(context.req.query()).filter(([, value]) => value !== '')
  const parsed = descriptionSchema.safeParse(Object.fromEntries(given))
  if (!parsed.success) throw gatewayError(400, z.prettifyError(parsed.error))
  const {filename, sourceId, sourceName, sourceUrl, ...rest} = parsed.data
  const source =
    sourceId !== undefined && sourceName !== undefined
      ? {id: sourceId, name: sourceName, ...(sourceUrl === undefined ? {} : {url: sourceUrl})}
      : undefined
  return {
    // Browsers send a bare name; a path from elsewhere would only tell about the sender's disk.
    ...(filename === undefined ? {} : {originalFilename: filename.replace(/^.*[/\\]/, '')}),
    ...rest,
    ...(source === undefined ? {} : {source}),
  }
}

function readMetadataParts(context: Context): Set<MetadataPart> {
  const asked = context.req.queries('meta')
  if (!asked) return new Set(DEFAULT_METADATA)
  const names = new Set(asked.flatMap((value) => value.split(',')))
  return new Set(METADATA_PARTS.filter((part) => names.has(part)))
}

function readLength(context: Context) {
  const header = context.req.header('content-length')
  return header === undefined || !/^\d+$/.test(header) ? null : Number(header)
}

function requireUploader({roles, now}: LakeContext, identity: Identity, _type: string): string {
  requireMember(identity)
  const time = now().toISOString()
  const document = {_id: 'asset', _type, _rev: '', _createdAt: time, _updatedAt: time}
  if (authorizeWrites(roles, identity)('create', document)) return identity.id
  throw lacksPermission('create')
}

/** `POST /assets/images/:dataset` and `POST /assets/files/:dataset`: uploads as raw bodies. */
export function assetRoutes(lake: LakeContext): Hono<LakeEnv> {
  const {publicUrl, projectId, assets: limits} = lake.config
  const store = createAssetStore({
    files: lake.assets.files,
    removal: lake.assets.removal,
    limits,
    address: {publicUrl, projectId},
    queue: createWorkQueue(),
    randomId: lake.randomId,
  })
  const readUpload = (
    context: Context<LakeEnv>,
    {dataset, type}: {dataset: string; type: string},
  ): AssetUpload => ({
    author: requireUploader(lake, context.get('identity'), type),
    dataset: lake.dataset(dataset),
    body: context.req.raw.body,
    announced: readLength(context),
    description: readDescription(context),
  })

  return new Hono<LakeEnv>()
    .post('/assets/images/:dataset', async (context) => {
      const {dataset} = context.req.param()
      const upload = readUpload(context, {dataset, type: 'sanity.imageAsset'})
      const document = await store.addImage(upload, readMetadataParts(context))
      return context.json({document})
    })
    .post('/assets/files/:dataset', async (context) => {
      const {dataset} = context.req.param()
      const upload = readUpload(context, {dataset, type: 'sanity.fileAsset'})
      const type = fileType(upload.description.originalFilename, context.req.header('content-type'))
      return context.json({document: await store.addFile(upload, type)})
    })
}
