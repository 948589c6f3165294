import {expect, test} from 'vitest'
import {decodeSegment, hrefFor} from '@/lib/routes'

test.each([
  ['article', '/articles/hip-hinge'],
  ['program', '/programs/hip-hinge'],
  ['exercise', '/exercises/hip-hinge'],
  ['person', '/authors/hip-hinge'],
  ['topic', '/topics/hip-hinge'],
  ['page', '/hip-hinge'],
  ['siteSettings', '/'],
])('a document of type %s lives at %s', (_type, path) => {
  expect(hrefFor({_type, slug: 'hip-hinge'})).toBe(path)
})

test('a slug cannot leave its folder', () => {
  expect(hrefFor({_type: 'article', slug: '../studio?x#y'})).toBe('/articles/..%2Fstudio%3Fx%23y')
})

test('a part of an address is read as its author wrote it', () => {
  expect(decodeSegment('%C3%BCbung')).toBe('übung')
  expect(decodeSegment('100%')).toBe('100%')
})
