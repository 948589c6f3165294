/** What a browser remembers between requests to one lake: its cookies and its own origin. */
export interface BrowserSession {
  fetch(path: string, init?: RequestInit): Promise<Response>
  readonly cookie: string
}

/** A browser that reaches the lake under `publicOrigin`, as if through the site's proxy. */
export function openBrowser(lakeUrl: string, publicOrigin: string): BrowserSession {
  const {host, protocol} = new URL(publicOrigin)
  let cookie = ''
  return {
    get cookie() {
      return cookie
    },
    async fetch(path, init = {}) {
      const headers = new Headers(init.headers)
      headers.set('x-forwarded-host', host)
      headers.set('x-forwarded-proto', protocol.slice(0, -1))
      if (cookie) headers.set('cookie', cookie)
      if (!headers.has('origin') && init.method !== undefined) headers.set('origin', publicOrigin)
      const response = await fetch(`${lakeUrl}${path}`, {...init, headers, redirect: 'manual'})
      for (const line of response.headers.getSetCookie()) {
        const [pair = ''] = line.split(';')
        cookie = /max-age=0/i.test(line) ? '' : pair
      }
      return response
    },
  }
}
