import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {brotliCompressSync} from 'node:zlib'
import {z} from 'zod'
import {ROOT} from '../../sanity/cli/settings.ts'
import type {Figure} from './figures.ts'
import {withProductionSite} from './production-site.ts'

const PATH = '/articles/three-reasons-your-back-and-hips-hurt'

const manifest = z.object({rootMainFiles: z.array(z.string())})

/** What an article page costs over the wire, compressed with Brotli. */
export async function benchWeight(): Promise<Figure[]> {
  return await withProductionSite(async ({origin}) => {
    const html = await (await fetch(origin + PATH)).text()
    const matches = (pattern: RegExp) => new Set([...html.matchAll(pattern)].map(([, url]) => url))
    const sizes = async (urls: Iterable<string | undefined>): Promise<number> => {
      let total = 0
      for (const url of urls) total += await transferred(new URL(url ?? '', origin))
      return total
    }
    // Browsers that know modules leave the polyfills out.
    const scripts = await sizes(matches(/<script(?![^>]*nomodule)[^>]* src="([^"]+)"/gi))
    const styles = await sizes(matches(/<link[^>]* href="([^"]+\.css[^"]*)"/g))
    const fonts = await sizes(matches(/<link[^>]* href="([^"]+\.woff2)"/g))
    const floor = frameworkSize()
    return [
      {
        what: 'article page over the wire: scripts',
        measured: kilobytes(scripts),
        baseline: `${kilobytes(floor)} (what Next sends with any page)`,
        ratio: `+${kilobytes(scripts - floor)}`,
        target: '+10 kB',
      },
      budget('style sheets', styles, '≤ 15 kB'),
      budget('fonts that are preloaded', fonts, '≤ 60 kB'),
      budget('HTML', brotliCompressSync(html).length, '≤ 15 kB'),
    ]
  })
}

function budget(what: string, bytes: number, target: string): Figure {
  const measured = kilobytes(bytes)
  return {what: `article page over the wire: ${what}`, measured, baseline: '–', ratio: '–', target}
}

/** Fonts are compressed already; everything else is as small as Brotli makes it. */
async function transferred(url: URL): Promise<number> {
  const bytes = Buffer.from(await (await fetch(url)).arrayBuffer())
  return url.pathname.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length
}

/** The scripts that Next's router and React are made of. */
function frameworkSize(): number {
  const file = join(ROOT, '.next/build-manifest.json')
  const {rootMainFiles} = manifest.parse(JSON.parse(readFileSync(file, 'utf8')))
  return rootMainFiles
    .map((name) => brotliCompressSync(readFileSync(join(ROOT, '.next', name))).length)
    .reduce((sum, size) => sum + size, 0)
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
