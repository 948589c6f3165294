import {globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'zod'
import type {Tag} from '../revalidation/tags.ts'

/** Next keeps a page's tags in this header of its cache entry. */
const TAGS_HEADER = 'x-next-cache-tags'

/** Cache keys of pages rendered at run time are `/<store>/<kind>/<hash>/$/<path>`. */
const PATH_MARKER = '/$/'

const meta = z.object({headers: z.record(z.string(), z.unknown()).optional()})

/** The tags of every page that Next has on disk, rendered by the build or since. */
export function pagesOnDisk(serverDistDir: string): [path: string, tags: Tag[]][] {
  const folders = ['app', 'route-cache']
  return folders.flatMap((folder) => {
    const cwd = join(serverDistDir, folder)
    return globSync('**/*.meta', {cwd}).map((file): [string, Tag[]] => {
      const key = `/${file.replaceAll('\\', '/').replace(/\.meta$/, '')}`
      return [pathOfKey(key), readTags(join(cwd, file))]
    })
  })
}

/** The path of the page behind one of Next's cache keys: `/index` is the home page. */
export function pathOfKey(key: string): string {
  const marker = key.indexOf(PATH_MARKER)
  const path = marker < 0 ? key : key.slice(marker + PATH_MARKER.length - 1)
  return path === '/index' ? '/' : path
}

/** The tags among the headers of a cache entry. */
export function tagsOfHeaders(headers: Readonly<Record<string, unknown>> | undefined): Tag[] {
  const value = headers?.[TAGS_HEADER]
  return typeof value === 'string' ? value.split(',').filter((tag) => tag !== '') : []
}

function readTags(file: string): Tag[] {
  try {
    return tagsOfHeaders(meta.parse(JSON.parse(readFileSync(file, 'utf8'))).headers)
  } catch {
    // Half-written by a process that was killed: the page is not served either.
    return []
  }
}
