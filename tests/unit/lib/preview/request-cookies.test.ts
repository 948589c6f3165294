import {describe, expect, test} from 'vitest'
import {previewCookies, withPreviewCookies} from '@/lib/preview/request-cookies'

const cookie = '__prerender_bypass=1; chalkline-draft=2.a=b; sanity-preview-perspective=rA%2Cdrafts'

function seenBy(url: string, headers: {cookie?: string}) {
  return withPreviewCookies({url, headers}, previewCookies)
}

describe('preview cookies', () => {
  test('can be read while the page is made', () => {
    const cookies = seenBy('/articles/hinge?_rsc=1', {cookie})
    expect(cookies?.get('chalkline-draft')).toBe('2.a=b')
    expect(cookies?.get('sanity-preview-perspective')).toBe('rA,drafts')
  })

  test('are there for later steps of the same request, and for no other', async () => {
    const later = withPreviewCookies({url: '/', headers: {cookie}}, async () => {
      await Promise.resolve()
      return previewCookies()
    })
    expect(previewCookies()).toBeUndefined()
    expect((await later)?.size).toBe(3)
  })

  test('do not exist for ordinary readers', () => {
    expect(seenBy('/', {})).toBeUndefined()
    expect(seenBy('/', {cookie: 'chalkline-draft=2.a'})).toBeUndefined()
  })

  test.for([
    '/feed.xml',
    '/authors/maya/feed.json?x=1',
    '/articles/hinge.md',
    '/articles/hinge/article.md',
    '/sitemaps/articles-1.xml',
    '/llms.txt',
    '/authors.opml',
    '/search/index/0',
  ])('do not count for %s, which feed readers and machines read', (url) => {
    expect(seenBy(url, {cookie})).toBeUndefined()
  })
})
