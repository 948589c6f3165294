import {expect, test} from '@playwright/test'

const PAGES = ['/', '/articles/how-to-hinge', '/authors/maya-okafor', '/programs', '/following']

test('No per-visitor live connection: a page that is read is quiet', async ({page}) => {
  const connections: string[] = []
  page.on('websocket', (socket) => connections.push(socket.url()))
  page.on('request', (request) => {
    const isStream = request.resourceType() === 'eventsource'
    if (isStream || new URL(request.url()).pathname.startsWith('/lake/v')) {
      connections.push(request.url())
    }
  })
  for (const path of PAGES) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
  }
  expect(connections).toEqual([])
})
