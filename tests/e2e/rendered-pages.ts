import {join} from 'node:path'
import {expect} from '@playwright/test'
import {pagesOnDisk} from '../../lib/page-cache/pages-on-disk.ts'
import {readMarks} from '../../lib/page-cache/revalidated-tags.ts'
import {readTime, type Tag} from '../../lib/revalidation/tags.ts'
import {ROOT} from '../../sanity/cli/settings.ts'
import {callRunningLake} from '../../sanity/lake/commands/control-socket.ts'
import {read} from './reader.ts'
import {DATA_DIR} from './stack.ts'

/** When the site last read the content for each page that it has on disk, by path. */
export function renderTimes(): Map<string, number | undefined> {
  return new Map([...storedPages()].map(([path, tags]) => [path, readTime(tags)]))
}

/** Waits until every change has reached the site and every page concerned is rendered again. */
export async function settle(): Promise<void> {
  await expect.poll(waitingDeliveries).toContain('waiting deliveries: none')
  await expect.poll(outdatedPages, {message: 'pages still to be rendered again'}).toEqual([])
}

async function waitingDeliveries(): Promise<string | undefined> {
  return (await callRunningLake(DATA_DIR, ['check']))?.output
}

/** Pages that were marked as stale since they were rendered, and still are pages. */
async function outdatedPages(): Promise<string[]> {
  const marks = new Map(readMarks(join(ROOT, '.next/cache/revalidated-tags.json')))
  const outdated = [...storedPages()].filter(([, tags]) => {
    const time = readTime(tags) ?? Infinity
    return tags.some((tag) => (marks.get(tag)?.stale ?? 0) > time)
  })
  const answers = outdated.map(async ([path]) => ((await read(path)).status === 200 ? [path] : []))
  return (await Promise.all(answers)).flat()
}

/** The tags of each page, by path. A page made at run time comes after, and hides, that of the build. */
function storedPages(): Map<string, Tag[]> {
  return new Map(pagesOnDisk(join(ROOT, '.next/server')))
}
