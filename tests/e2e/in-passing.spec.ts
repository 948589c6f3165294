import {expect, test} from '@playwright/test'
import {SITE} from './stack.ts'

const ARTICLE = '/articles/three-reasons-your-back-and-hips-hurt'

test('an exercise named in a sentence tells what it is, by mouse and by keyboard', async ({
  page,
}) => {
  await page.goto(ARTICLE)
  const name = page.getByRole('link', {name: 'glute bridge', exact: true}).first()
  const note = page.locator(`[id="${await name.getAttribute('interestfor')}"]`)
  await expect(note).toBeHidden()
  await name.hover()
  await expect(note).toBeVisible()
  await expect(note).toContainText('Trains ')
  await page.getByRole('heading', {level: 1}).hover()
  await expect(note).toBeHidden()
  await name.focus()
  await expect(note).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(note).toBeHidden()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/exercises\/glute-bridge$/)
})

test.describe('Generated social cards', () => {
  for (const path of [ARTICLE, '/programs/back-builder', '/authors/maya-okafor', '/articles']) {
    test(`${path} leads link previews to a picture, which is kept`, async ({page}) => {
      await page.goto(path)
      const address = await page.locator('meta[property="og:image"]').getAttribute('content')
      const card = SITE + new URL(address ?? '').pathname
      const first = await page.request.get(card)
      expect(first.status()).toBe(200)
      expect(first.headers()['content-type']).toBe('image/png')
      expect((await first.body()).subarray(1, 4).toString()).toBe('PNG')
      const headers = {'if-none-match': first.headers()['etag'] ?? ''}
      expect((await page.request.get(card, {headers})).status()).toBe(304)
    })
  }
})

test('a choice of one goal has a feed, which feed readers find and ask for twice at no cost', async ({
  page,
}) => {
  await page.goto('/programs/find?goal=mobility')
  const feed = page.locator('link[rel=alternate][type="application/feed+json"]').first()
  const path = new URL((await feed.getAttribute('href')) ?? '').pathname
  expect(path).toBe('/programs/for/mobility/feed.json')
  const first = await page.request.get(SITE + path)
  expect(await first.json()).toMatchObject({version: 'https://jsonfeed.org/version/1.1'})
  const headers = {'if-none-match': first.headers()['etag'] ?? ''}
  expect((await page.request.get(SITE + path, {headers})).status()).toBe(304)
})
