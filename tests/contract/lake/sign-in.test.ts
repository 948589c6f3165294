import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {type BrowserSession, openBrowser} from '../../support/browser-session.ts'
import {API_VERSION, startTestLake, type TestLake} from '../../support/lake.ts'

const SITE = 'https://chalkline.example'
const STUDIO = `${SITE}/studio`
const LOGIN = `/v${API_VERSION}/auth/login/local`

let lake: TestLake
beforeAll(async () => {
  lake = await startTestLake({
    config: {credentials: {adminEmail: 'chief@example.com', adminPassword: 'correct horse'}},
  })
})
afterAll(() => lake.close())

interface Attempt {
  readonly email?: string
  readonly password?: string
  readonly query?: Record<string, string>
  readonly headers?: Record<string, string>
}

function signIn(browser: BrowserSession, attempt: Attempt = {}): Promise<Response> {
  const {email = 'chief@example.com', password = 'correct horse'} = attempt
  const query = new URLSearchParams(attempt.query ?? {origin: STUDIO, type: 'cookie'})
  return browser.fetch(`${LOGIN}?${query}`, {
    method: 'POST',
    body: new URLSearchParams({email, password}),
    ...(attempt.headers ? {headers: attempt.headers} : {}),
  })
}

function codeOf(response: Response): string {
  return (
    new URLSearchParams(new URL(response.headers.get('location') ?? '').hash.slice(1)).get('sid') ??
    ''
  )
}

describe('signing in with the Studio’s cookie method', () => {
  test('from the page to a session that reads, writes and ends', async () => {
    const browser = openBrowser(lake.url, SITE)
    const page = await browser.fetch(`${LOGIN}?origin=${encodeURIComponent(STUDIO)}&type=cookie`)
    expect(page.status).toBe(200)
    expect(await page.text()).toMatch(/<form method="post">[\s\S]*type="password"/)

    const answer = await signIn(browser)
    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toMatch(
      /^https:\/\/chalkline\.example\/studio#sid=.{20,}/,
    )
    const [cookie = ''] = answer.headers.getSetCookie()
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/)
    expect(cookie).toMatch(/Path=\//)
    expect(cookie).toMatch(/Secure/)

    const exchange = `/v${API_VERSION}/auth/fetch?sid=${codeOf(answer)}`
    expect(await (await browser.fetch(exchange)).json()).toMatchObject({token: ''})
    expect((await browser.fetch(exchange)).status).toBe(401)

    const id = await browser.fetch(`/v${API_VERSION}/auth/id`)
    expect(await id.json()).toMatchObject({id: expect.any(String), expiry: expect.any(String)})
    const me = await browser.fetch(`/v${API_VERSION}/users/me`)
    expect(await me.json()).toMatchObject({
      email: 'chief@example.com',
      role: 'administrator',
      roles: [{name: 'administrator', title: 'Administrator'}],
    })
    const write = await browser.fetch(`/v${API_VERSION}/data/mutate/production`, {
      method: 'POST',
      body: JSON.stringify({mutations: [{create: {_type: 'note'}}]}),
    })
    expect(write.status).toBe(200)

    const held = browser.cookie
    await browser.fetch(`/v${API_VERSION}/auth/logout`, {method: 'POST'})
    expect(browser.cookie).toBe('')
    const after = await fetch(`${lake.url}/v${API_VERSION}/users/me`, {headers: {cookie: held}})
    expect(after.status).toBe(401)
    expect(await after.json()).toMatchObject({errorCode: 'SIO-401-ANF'})
  })

  test('plain http gives a cookie without Secure, so that localhost works', async () => {
    const answer = await signIn(openBrowser(lake.url, 'http://localhost:3000'), {
      query: {origin: 'http://localhost:3000/studio', type: 'cookie'},
    })
    expect(answer.headers.getSetCookie()[0]).not.toMatch(/Secure/)
  })

  test('a session survives a restart of the lake', async () => {
    const browser = openBrowser(lake.url, SITE)
    await signIn(browser)
    await lake.restart()
    const cookie = browser.cookie
    const me = await fetch(`${lake.url}/v${API_VERSION}/users/me`, {headers: {cookie}})
    expect(await me.json()).toMatchObject({email: 'chief@example.com'})
  })
})

describe('signing in with the Studio’s token method', () => {
  test('sets no cookie; the code is exchanged for a token that works as bearer', async () => {
    const browser = openBrowser(lake.url, SITE)
    const answer = await signIn(browser, {query: {origin: STUDIO, withSid: 'true'}})
    expect(answer.headers.getSetCookie()).toEqual([])
    const exchange = await browser.fetch(`/v${API_VERSION}/auth/fetch?sid=${codeOf(answer)}`)
    const {token} = await exchange.json()
    const me = await fetch(`${lake.url}/v${API_VERSION}/users/me`, {
      headers: {authorization: `Bearer ${token}`},
    })
    expect(await me.json()).toMatchObject({email: 'chief@example.com'})
  })
})

describe('who may not sign in', () => {
  test('a wrong password and an unknown address get the same sentence', async () => {
    const browser = openBrowser(lake.url, SITE)
    const wrong = await signIn(browser, {password: 'incorrect horse'})
    const unknown = await signIn(browser, {email: 'nobody@example.com'})
    expect([wrong.status, unknown.status]).toEqual([401, 401])
    expect(await wrong.text()).toMatch(
      /role="alert">This e-mail address and password do not belong/,
    )
    expect(await unknown.text()).toContain('do not belong together')
  })

  test('the eleventh guess is stopped for that account and address only', async () => {
    await lake.command('user', 'add', 'guessed@example.com', '--password', 'long enough')
    const browser = openBrowser(lake.url, SITE)
    const guess = (password: string, address: string) =>
      signIn(browser, {
        email: 'guessed@example.com',
        password,
        headers: {'x-forwarded-for': address},
      })
    for (let count = 0; count < 10; count += 1) {
      expect((await guess('wrong', '203.0.113.7')).status).toBe(401)
    }
    const stopped = await guess('long enough', '203.0.113.7')
    expect(stopped.status).toBe(429)
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await stopped.text()).toMatch(/Too many wrong passwords\. Wait \d+ minutes/)
    expect((await guess('long enough', '198.51.100.2')).status).toBe(302)
  })

  test('a disabled account is told so, and its sessions end', async () => {
    await lake.command('user', 'add', 'gone@example.com', '--password', 'long enough')
    const browser = openBrowser(lake.url, SITE)
    const credentials = {email: 'gone@example.com', password: 'long enough'}
    await signIn(browser, credentials)
    await lake.command('user', 'disable', 'gone@example.com')
    expect((await browser.fetch(`/v${API_VERSION}/users/me`)).status).toBe(401)
    const answer = await signIn(browser, credentials)
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('This account is switched off')
  })
})

describe('other sites', () => {
  test.each([
    ['another host', 'https://evil.example/studio'],
    ['a script', 'javascript:alert(1)'],
    ['a look-alike host', 'https://chalkline.example.evil.example/'],
    ['no address at all', 'studio'],
  ])('are never redirected to: %s', async (_name, origin) => {
    const browser = openBrowser(lake.url, SITE)
    const page = await browser.fetch(`${LOGIN}?origin=${encodeURIComponent(origin)}`)
    expect(page.status).toBe(400)
    const answer = await signIn(browser, {query: {origin, type: 'cookie'}})
    expect(answer.status).toBe(400)
    expect(answer.headers.get('location')).toBeNull()
    expect(answer.headers.getSetCookie()).toEqual([])
  })

  test('cannot make an editor’s browser write, sign out, or sign in', async () => {
    const browser = openBrowser(lake.url, SITE)
    await signIn(browser)
    const foreign = {origin: 'https://evil.example'}
    const write = await browser.fetch(`/v${API_VERSION}/data/mutate/production`, {
      method: 'POST',
      headers: foreign,
      body: JSON.stringify({mutations: [{create: {_type: 'note'}}]}),
    })
    expect(write.status).toBe(403)
    const logout = await browser.fetch(`/v${API_VERSION}/auth/logout`, {
      method: 'POST',
      headers: foreign,
    })
    expect(logout.status).toBe(403)
    expect((await signIn(browser, {headers: foreign})).status).toBe(403)
    expect((await browser.fetch(`/v${API_VERSION}/users/me`)).status).toBe(200)
  })

  test('get no CORS headers, the own pages do', async () => {
    const preflight = (origin: string) =>
      fetch(`${lake.url}/v${API_VERSION}/data/query/production`, {
        method: 'OPTIONS',
        headers: {
          origin,
          'x-forwarded-host': 'chalkline.example',
          'access-control-request-method': 'GET',
          'access-control-request-headers': 'authorization,x-sanity-app',
        },
      })
    const own = await preflight(SITE)
    expect(own.headers.get('access-control-allow-origin')).toBe(SITE)
    expect(own.headers.get('access-control-allow-credentials')).toBe('true')
    expect(own.headers.get('access-control-allow-headers')).toContain('x-sanity-app')
    const other = await preflight('https://evil.example')
    expect(other.headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('the sign-in page', () => {
  test('runs no script, loads nothing, cannot be framed, and escapes what was typed', async () => {
    const browser = openBrowser(lake.url, SITE)
    const answer = await signIn(browser, {email: '"><script>alert(1)</script>', password: 'x'})
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const page = await answer.text()
    expect(page).not.toContain('<script')
    expect(page).not.toMatch(/(?:src|href)=|url\([^#]/)
  })
})
