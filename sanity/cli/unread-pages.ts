import {globSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'zod'

/** What Next writes of one page or file, by the ends of the names. */
const PARTS = ['.meta', '.html', '.rsc', '.segments', '.body']

const metaSchema = z.object({status: z.number().optional()})

/**
 * Removes from a build what it could not read: the pages that it found missing. Next then renders
 * each when somebody asks for it, and caches it as ever. Its own page for that status stays.
 */
export function removeUnreadPages(serverDistDir: string): void {
  const cwd = join(serverDistDir, 'app')
  for (const file of globSync('**/*.meta', {cwd, exclude: ['_not-found.meta']})) {
    const path = join(cwd, file)
    if (metaSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).status !== 404) continue
    const base = path.slice(0, -'.meta'.length)
    for (const part of PARTS) rmSync(base + part, {recursive: true, force: true})
  }
}
