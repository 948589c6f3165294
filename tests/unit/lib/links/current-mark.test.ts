import {expect, test} from 'vitest'
import {currentMark} from '@/lib/links/current-mark.ts'

test.each([
  ['/articles', '/articles', 'page'],
  ['/articles', '/articles/how-to-hinge', 'true'],
  ['/articles', '/articles/page/2', 'true'],
  ['/articles', '/articles-of-old', undefined],
  ['/articles', '/', undefined],
  ['/', '/', 'page'],
  ['/', '/articles', undefined],
  ['/programs/find?goal=mobility', '/programs/find', undefined],
])('a link to %s on the page %s is marked %s', (href, path, mark) => {
  expect(currentMark(href, path)).toBe(mark)
})
