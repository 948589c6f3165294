import {expect, test} from '@playwright/test'
import {SITE} from './stack.ts'

test('every internal link of the site leads to a page', async ({page}) => {
  test.setTimeout(300_000)
  const seen = new Set(['/'])
  const queue = ['/']
  const broken: string[] = []
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const response = await page.request.get(SITE + path)
    if (response.status() !== 200) broken.push(`${path} answers ${response.status()}`)
    if (!response.headers()['content-type']?.includes('text/html')) continue
    for (const link of internalLinks(await response.text(), path)) {
      if (seen.has(link)) continue
      seen.add(link)
      queue.push(link)
    }
  }
  expect(broken).toEqual([])
  expect(seen.size).toBeGreaterThan(60)
})

/** Addresses on this site that a page links to, without fragments and without the Studio. */
function internalLinks(html: string, base: string): string[] {
  const hrefs = [...html.matchAll(/<a\s[^>]*href="([^"]+)"/g)].map((match) => match[1] ?? '')
  return hrefs
    .map((href) => new URL(href.replaceAll('&amp;', '&'), SITE + base))
    .filter((url) => url.origin === SITE && !url.pathname.startsWith('/studio'))
    .map((url) => url.pathname + url.search)
}
