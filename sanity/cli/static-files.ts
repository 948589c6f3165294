import {globSync} from 'node:fs'
import {readFile, writeFile} from 'node:fs/promises'
import type {IncomingMessage, ServerResponse} from 'node:http'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {brotliCompress, gzip} from 'node:zlib'
import sirv from 'sirv'
import {ROOT} from './settings.ts'

/** Where Next puts what a browser loads besides pages; every name holds a hash of its content. */
const FOLDER = join(ROOT, '.next/static')
const PREFIX = '/_next/static'
const YEAR_IN_SECONDS = 31_536_000

/**
 * Writes each script and style sheet of the build compressed beside itself, as small as it gets:
 * Next would compress it for every reader anew, in a hurry and with gzip only.
 */
export async function compressStaticFiles(folder = FOLDER): Promise<void> {
  const files = globSync('**/*.{css,js,svg}', {cwd: folder}).map((name) => join(folder, name))
  await Promise.all(files.map(compressFile))
}

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file)
  await writeFile(`${file}.br`, await promisify(brotliCompress)(content))
  await writeFile(`${file}.gz`, await promisify(gzip)(content))
}

/**
 * Answers requests for the static files of the build in the best encoding that the client knows.
 * Returns `false` for every other request, and for names that are not there.
 */
export function createStaticFiles(
  folder = FOLDER,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const serve = sirv(folder, {
    ...{brotli: true, gzip: true, maxAge: YEAR_IN_SECONDS, immutable: true},
    setHeaders: (response) => response.setHeader('X-Content-Type-Options', 'nosniff'),
  })
  return (request, response) => {
    const {url} = request
    if (!url?.startsWith(`${PREFIX}/`)) return false
    let isKnown = true
    request.url = url.slice(PREFIX.length)
    serve(request, response, () => {
      isKnown = false
      request.url = url
    })
    return isKnown
  }
}
