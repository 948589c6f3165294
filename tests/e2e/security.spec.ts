import {expect, test} from '@playwright/test'
import {SITE} from './stack.ts'

/** One page of each way of rendering: from the build, when first asked for, and for one request. */
const PAGES = [
  '/',
  '/articles/three-reasons-your-back-and-hips-hurt',
  '/programs/back-builder',
  '/exercises/romanian-deadlift',
  '/authors/maya-okafor',
  '/programs/find?equipment=kettlebell',
  '/exercises/find?equipment=barbell',
  '/an/address/that/nobody/made',
]

for (const path of PAGES) {
  test(`${path} starts under its own policy, without a violation`, async ({page}) => {
    const complaints: string[] = []
    page.on('console', (message) => {
      if (/content security policy|refused to/i.test(message.text()))
        complaints.push(message.text())
    })
    await page.goto(path)
    // React marks what it has taken over, so the page's own scripts have run.
    await page.waitForFunction(() =>
      Object.keys(document).some((key) => key.startsWith('__reactContainer')),
    )
    expect(complaints).toEqual([])
  })

  test(`${path} would not run a script that content brought along`, async ({page, request}) => {
    const policy = (await request.get(path)).headers()['content-security-policy']
    expect(policy).not.toMatch(/script-src[^;]*('unsafe-inline'|'unsafe-eval'|\*|https?:)/)
    await page.goto(path)
    const ran = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.smuggled = true'
      document.body.append(script)
      return 'smuggled' in window
    })
    expect(ran).toBe(false)
  })
}

test('every response says what a browser may do with it, also one that is no page', async ({
  request,
}) => {
  for (const path of [...PAGES, '/api/health', '/sitemap.xml', '/studio']) {
    const headers = (await request.get(path)).headers()
    expect(headers, path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'content-security-policy': expect.stringContaining("object-src 'none'"),
    })
    expect(headers['x-powered-by'], path).toBeUndefined()
  }
})

test('a page asks no other host for anything', async ({page}) => {
  const hosts = new Set<string>()
  page.on('request', (request) => hosts.add(new URL(request.url()).origin))
  for (const path of PAGES) await page.goto(path, {waitUntil: 'networkidle'})
  expect([...hosts]).toEqual([SITE])
})
