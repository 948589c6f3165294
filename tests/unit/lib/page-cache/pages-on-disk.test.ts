import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, expect, test} from 'vitest'
import {pagesOnDisk, pathOfKey} from '@/lib/page-cache/pages-on-disk'
import {readMarks, writeMarks} from '@/lib/page-cache/revalidated-tags'

const folder = mkdtempSync(join(tmpdir(), 'chalkline-pages-'))
afterEach(() => rmSync(folder, {recursive: true, force: true}))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), {recursive: true})
  writeFileSync(join(folder, path), text)
}

test('the pages of the build and those rendered since are found with their tags', () => {
  const headers = {'x-next-cache-tags': '_N_T_/layout,article:a,person:x'}
  write('app/index.meta', JSON.stringify({headers: {'x-next-cache-tags': 'list:article'}}))
  write('route-cache/APP_PAGE/abc/$/articles/a.meta', JSON.stringify({headers}))
  write('app/robots.txt.meta', '{"status": 200')
  expect(new Map(pagesOnDisk(folder))).toEqual(
    new Map([
      ['/', ['list:article']],
      ['/articles/a', ['_N_T_/layout', 'article:a', 'person:x']],
      ['/robots.txt', []],
    ]),
  )
})

test('a cache key names its page', () => {
  expect(pathOfKey('/route-cache/APP_PAGE/0f/$/authors/ana')).toBe('/authors/ana')
  expect(pathOfKey('/index')).toBe('/')
})

test('invalidations are read back as they were written, and a damaged file is none', () => {
  const file = join(folder, 'cache/marks.json')
  expect(readMarks(file)).toEqual([])
  writeMarks(
    file,
    new Map([
      ['article:a', {stale: 5}],
      ['list:article', {expired: 7}],
    ]),
  )
  expect(readMarks(file)).toEqual([
    ['article:a', {stale: 5}],
    ['list:article', {expired: 7}],
  ])
  write('cache/marks.json', '[["article:a"')
  expect(readMarks(file)).toEqual([])
})
