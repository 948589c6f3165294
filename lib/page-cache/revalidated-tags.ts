import {readFileSync} from 'node:fs'
import {z} from 'zod'
import {writeWhole} from './write-whole.ts'

/** When a tag was invalidated: milliseconds since the epoch, as Next keeps them. */
export interface Mark {
  stale?: number
  expired?: number
}

const marks = z.array(
  z.tuple([z.string(), z.object({stale: z.number().optional(), expired: z.number().optional()})]),
)

/** The invalidations of earlier runs; none when the file is missing or damaged. */
export function readMarks(file: string): [string, Mark][] {
  try {
    return marks.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    // A first start, or a file cut off by a crash: `revalidate` on the pages is the safety net.
    return []
  }
}

/** Writes all invalidations, whole or not at all. */
export function writeMarks(file: string, entries: Iterable<[string, Mark]>): void {
  writeWhole(file, JSON.stringify([...entries]))
}
