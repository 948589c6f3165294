import {openAsBlob} from 'node:fs'
import {Hono} from 'hono'
import {fileExists} from '../assets/asset-files.ts'
import {attachmentHeader} from '../assets/content-disposition.ts'
import {fileResponse, INERT_POLICY} from '../assets/file-response.ts'
import {opensInPlace} from '../assets/file-types.ts'
import {parseDownloadParams} from '../assets/transform-params.ts'
import type {LakeContext, LakeEnv} from '../context.ts'
import {gatewayError} from '../errors.ts'

const FILE_NAME = /^([\da-f]{40})\.([a-z\d]{1,16})$/

/** `GET /files/:project/:dataset/:file`: the stored bytes, with ranges for players. */
export function fileRoutes(lake: LakeContext): Hono<LakeEnv> {
  const {files} = lake.assets

  return new Hono<LakeEnv>().get('/files/:project/:dataset/:file/:vanity?', async (context) => {
    const {dataset, file} = context.req.param()
    const [, sha1 = '', extension = ''] = FILE_NAME.exec(file) ?? []
    const document = lake.dataset(dataset).documents.get(`file-${sha1}-${extension}`)
    const path = files.path(sha1, extension)
    if (!document || !(await fileExists(path))) throw gatewayError(404, 'File not found')

    const {mimeType, originalFilename} = document
    const type = typeof mimeType === 'string' ? mimeType : ''
    const original = typeof originalFilename === 'string' ? originalFilename : file
    const download = parseDownloadParams(new URL(context.req.url).searchParams)
    const inline = opensInPlace(type)
    const attached = download.name !== null || !inline
    return fileResponse(context.req.raw, {
      body: await openAsBlob(path),
      etag: sha1,
      headers: {
        'content-type': inline ? type : 'application/octet-stream',
        // A policy would also stop the browser's own viewers of PDF and video.
        ...(inline ? {} : {'content-security-policy': INERT_POLICY}),
        ...(attached ? {'content-disposition': attachmentHeader(download.name || original)} : {}),
      },
    })
  })
}
