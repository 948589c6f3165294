import {expect, test} from 'vitest'
import {createServedPages} from '@/lib/page-cache/served-pages'

test('a tag leads to every page that carries it', () => {
  const pages = createServedPages()
  pages.record('/articles/a', ['article:a', 'person:x'])
  pages.record('/authors/x', ['person:x', 'article:a'])
  pages.record('/topics', ['list:topic'])
  expect(pages.withTags(['person:x']).toSorted()).toEqual(['/articles/a', '/authors/x'])
  expect(pages.withTags(['person:x', 'list:topic'])).toHaveLength(3)
  expect(pages.withTags(['person:y'])).toEqual([])
})

test('a page that is rendered again carries its new tags only', () => {
  const pages = createServedPages()
  pages.record('/articles/a', ['person:x'])
  pages.record('/articles/a', ['person:y'])
  expect(pages.withTags(['person:x'])).toEqual([])
  expect(pages.withTags(['person:y'])).toEqual(['/articles/a'])
})
