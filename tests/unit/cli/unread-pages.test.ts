import {mkdir, readdir, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {expect, test} from 'vitest'
import {removeUnreadPages} from '@/sanity/cli/unread-pages.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

test('of a build without content only the pages stay that need none', async () => {
  const dist = await temporaryFolder()
  const files = {
    'index.meta': '{"status": 404, "headers": {}}',
    'index.html': '',
    'index.rsc': '',
    'index.segments/_tree.segment.rsc': '',
    'corrections/atom.xml.meta': '{"status": 404}',
    'corrections/atom.xml.body': '',
    'corrections/atom.xml/route.js': '',
    'robots.txt.meta': '{"status": 200}',
    'robots.txt.body': '',
    'studio.meta': '{"headers": {}}',
    'studio.html': '',
    '_not-found.meta': '{"status": 404}',
    '_not-found.html': '',
  }
  for (const [name, text] of Object.entries(files)) {
    const path = join(dist, 'app', name)
    await mkdir(dirname(path), {recursive: true})
    await writeFile(path, text)
  }
  removeUnreadPages(dist)
  const left = await readdir(join(dist, 'app'), {recursive: true, withFileTypes: true})
  expect(left.flatMap((entry) => (entry.isFile() ? entry.name : [])).toSorted()).toEqual([
    '_not-found.html',
    '_not-found.meta',
    'robots.txt.body',
    'robots.txt.meta',
    'route.js',
    'studio.html',
    'studio.meta',
  ])
})
