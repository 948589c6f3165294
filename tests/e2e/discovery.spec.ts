import {expect, test, type Page} from '@playwright/test'
import {publishArticle} from './articles.ts'
import {expectStatus, read} from './reader.ts'
import {settle} from './rendered-pages.ts'
import {putBack, readContent} from './sample-content.ts'
import {lakeClient, SITE} from './stack.ts'

let content: Awaited<ReturnType<typeof readContent>>

test.beforeAll(async () => {
  content = await readContent()
})

test.afterAll(async () => {
  await putBack(content)
  await settle()
})

/** A results link of the search page. */
function hit(page: Page, name: string) {
  return page.getByRole('listitem').getByRole('link', {name, exact: true})
}

test('a reader finds a program by equipment on a phone', async ({page}) => {
  await page.setViewportSize({width: 390, height: 844})
  await page.goto('/programs')
  await page.getByText('Narrow it down').click()
  const kettlebell = page.getByRole('checkbox', {name: /^Kettlebell , \d+ found$/})
  const count = Number(/\d+/.exec((await kettlebell.locator('..').innerText()) ?? '')?.[0])
  await kettlebell.check()
  await page.getByRole('button', {name: 'Show what fits'}).click()
  await expect(page).toHaveURL(`${SITE}/programs/find?equipment=kettlebell`)
  await expect(page.getByText(`${count} programs fit`)).toBeVisible()
  await expect(page.getByRole('link', {name: 'Kettlebell Commute'})).toBeVisible()
  // Nothing is wider than the phone.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  // Nothing fits both: the page offers to drop one of them.
  await page.goto('/programs/find?equipment=kettlebell&goal=pain-free')
  await page.getByRole('link', {name: /^Drop “(?!Kettlebell)/}).click()
  await expect(page.getByText(/^\d+ programs? fit$/)).toBeVisible()
  await page.getByRole('link', {name: 'Kettlebell Commute'}).click()
  await expect(page.getByRole('heading', {level: 1, name: 'Kettlebell Commute'})).toBeVisible()
})

test('search forgives typos, follows the typing, and is used by keyboard', async ({page}) => {
  await page.goto('/')
  await page.getByRole('banner').getByRole('link', {name: 'Search'}).click()
  const field = page.getByRole('searchbox')
  await field.focus()
  await page.keyboard.type('romainian dedlift')
  await expect(hit(page, 'Romanian deadlift')).toBeVisible()
  await expect(page).toHaveURL(/\/search\?q=romainian\+dedlift$/)
  await expect(page.getByRole('status')).toHaveText(/^\d+ results? for romainian dedlift$/)
  await page.keyboard.press('ArrowDown')
  await expect(hit(page, 'Romanian deadlift')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(field).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Romanian deadlift')
})

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false})

  test('search, finder, pages of a list and a missing page all work', async ({page}) => {
    await page.goto('/search')
    await page.getByRole('searchbox').fill('reverse hiper')
    await page.keyboard.press('Enter')
    await expect(hit(page, 'Reverse hyper')).toBeVisible()
    await page
      .getByRole('navigation', {name: 'Kinds'})
      .getByRole('link', {name: 'Exercises'})
      .click()
    await expect(page).toHaveURL(/kind=exercise/)

    await page.goto('/exercises/find?muscle=glutes&equipment=kettlebell')
    await expect(page.getByText(/^\d+ exercises? fit$/)).toBeVisible()
    await page.getByRole('link', {name: 'Without Kettlebell'}).click()
    await expect(page).toHaveURL(`${SITE}/exercises/find?muscle=glutes`)

    await page.goto('/articles')
    await page.getByRole('link', {name: 'Next page'}).click()
    await expect(page).toHaveURL(`${SITE}/articles/page/2`)
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
      'href',
      `${SITE}/articles/page/2`,
    )
    await expect(page.locator('link[rel="prev"]')).toHaveAttribute('href', `${SITE}/articles`)

    const missing = await page.goto('/exercises/romanian-dedlift')
    expect(missing?.status()).toBe(404)
    await expect(page.getByRole('heading', {level: 1})).toHaveText('No lift at this address')
    await page.getByRole('main').getByRole('button', {name: 'Search'}).click()
    await expect(hit(page, 'Romanian deadlift')).toBeVisible()
  })
})

test('a missing page suggests what comes closest', async ({page}) => {
  const response = await page.goto('/exercises/romanian-dedlift')
  expect(response?.status()).toBe(404)
  await expect(hit(page, 'Romanian deadlift')).toBeVisible()
})

test('pages beyond the last, and spellings of the first, are no pages of their own', async () => {
  for (const path of ['/articles/page/99', '/articles/page/02', '/authors/maya-okafor/page/7']) {
    await expectStatus(path, 404)
  }
  expect(await read('/articles/page/1')).toMatchObject({status: 308, location: '/articles'})
})

test('an article is found as soon as it is published, and no longer once it is gone', async () => {
  const index = async () => (await read('/search/index/0')).html
  const found = async () => (await read('/search?q=zugzwang+for+lifters')).html
  const article = await publishArticle({title: 'Zugzwang for Lifters', slug: 'zugzwang'})
  await expect.poll(index).toContain('Zugzwang for Lifters')
  await expect.poll(found).toContain('href="/articles/zugzwang"')
  await lakeClient().delete(article)
  await expect.poll(index).not.toContain('Zugzwang for Lifters')
  await expect.poll(found).not.toContain('href="/articles/zugzwang"')
})
