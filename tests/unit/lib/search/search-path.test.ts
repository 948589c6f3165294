import {expect, test} from 'vitest'
import {searchPath, wordsOfPath} from '@/lib/search/search-path'

test.each([
  ['/exercises/romanian-dedlift', 'romanian dedlift'],
  ['/articles/page/99', 'articles'],
  ['/authors/maya_okafor/page/7', 'maya okafor'],
  ['/%C3%9Cbung%20eins', 'Übung eins'],
  ['/blog/2019/deload.html', 'deload html'],
  ['/%', ''],
  ['/', ''],
])('%s says “%s”', (path, words) => {
  expect(wordsOfPath(path)).toBe(words)
})

test('a search has an address that can be shared', () => {
  expect(searchPath('')).toBe('/search')
  expect(searchPath('back & hips')).toBe('/search?q=back+%26+hips')
  expect(searchPath('hips', 'exercise', 2)).toBe('/search?q=hips&kind=exercise&page=2')
})
