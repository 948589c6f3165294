import {readFile} from 'node:fs/promises'
import {Hono} from 'hono'
import {attachmentHeader} from '../assets/content-disposition.ts'
import {type Bytes, fileResponse, INERT_POLICY, servableBytes} from '../assets/file-response.ts'
import {variantKey} from '../assets/image-cache.ts'
import {isStoredFormat, STORED_FORMATS, type StoredFormat} from '../assets/image-formats.ts'
import {transformImage} from '../assets/image-transform.ts'
import {parseDownloadParams, parseTransformParams} from '../assets/transform-params.ts'
import {isUntouched, planTransform, type SourceImage} from '../assets/transform-plan.ts'
import type {LakeContext, LakeEnv} from '../context.ts'
import type {StoredDocument} from '../documents/types.ts'
import {gatewayError} from '../errors.ts'

const IMAGE_NAME = /^([\da-f]{40})-(\d{1,6})x(\d{1,6})\.([a-z]{2,5})$/

interface ImageName extends Omit<SourceImage, 'hasAlpha'> {
  sha1: string
}

interface Picture {
  bytes: Bytes
  etag: string
  format: StoredFormat
}

interface ImageRequest {
  name: ImageName
  document: StoredDocument
  query: URLSearchParams
  accept: string
}

function parseImageName(file: string): ImageName {
  const [, sha1 = '', width, height, format = ''] = IMAGE_NAME.exec(file) ?? []
  if (!isStoredFormat(format)) throw gatewayError(404, 'Image not found')
  return {sha1, width: Number(width), height: Number(height), format}
}

function hasAlpha({metadata}: StoredDocument) {
  const known = typeof metadata === 'object' && metadata !== null && !Array.isArray(metadata)
  return known && metadata['hasAlpha'] === true
}

function downloadName(asked: string, {name, document}: ImageRequest, format: StoredFormat) {
  if (asked !== '') return asked
  const {originalFilename} = document
  const stem = typeof originalFilename === 'string' ? originalFilename.replace(/\.[^.]*$/, '') : ''
  return `${stem || name.sha1}.${format}`
}

function imageHeaders(format: StoredFormat, request: ImageRequest) {
  const headers: Record<string, string> = {'content-type': STORED_FORMATS[format].mimeType}
  if (format === 'svg') headers['content-security-policy'] = INERT_POLICY
  if (parseTransformParams(request.query).autoFormat) headers['vary'] = 'Accept'
  const {name} = parseDownloadParams(request.query)
  if (name !== null) {
    headers['content-disposition'] = attachmentHeader(downloadName(name, request, format))
  }
  return headers
}

/** `GET /images/:project/:dataset/:file`: stored images and their transformed variants. */
export function imageRoutes(lake: LakeContext): Hono<LakeEnv> {
  const {files, variants} = lake.assets

  async function readOriginal({sha1, format}: ImageName): Promise<Bytes> {
    return readFile(files.path(sha1, format)).catch((cause: unknown) => {
      throw gatewayError(404, 'Image not found', undefined, {cause})
    })
  }

  async function picture({name, document, query, accept}: ImageRequest): Promise<Picture> {
    const params = parseTransformParams(query)
    const source = {...name, hasAlpha: hasAlpha(document)}
    const plan = planTransform(source, params, accept)
    if (parseDownloadParams(query).raw || isUntouched(source, params, plan)) {
      return {bytes: await readOriginal(name), etag: name.sha1, format: name.format}
    }
    const key = variantKey(name.sha1, plan)
    const bytes = await variants.read(key, async () =>
      transformImage(await readOriginal(name), name.format, plan),
    )
    return {bytes, etag: key, format: plan.format}
  }

  return new Hono<LakeEnv>().get('/images/:project/:dataset/:file/:vanity?', async (context) => {
    const {dataset, file} = context.req.param()
    const name = parseImageName(file)
    const id = `image-${name.sha1}-${name.width}x${name.height}-${name.format}`
    const document = lake.dataset(dataset).documents.get(id)
    if (!document) throw gatewayError(404, 'Image not found')

    const query = new URL(context.req.url).searchParams
    const request = {name, document, query, accept: context.req.header('accept') ?? ''}
    const {bytes, etag, format} = await picture(request)
    const body = servableBytes(bytes)
    return fileResponse(context.req.raw, {body, etag, headers: imageHeaders(format, request)})
  })
}
