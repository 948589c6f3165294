import {expect, test} from '@playwright/test'

const ARTICLE = '/articles/three-reasons-your-back-and-hips-hurt'

test('a reader prints an article: all of its words, none of its buttons, links with their addresses', async ({
  page,
}) => {
  await page.goto(ARTICLE)
  await page.emulateMedia({media: 'print'})
  for (const name of ['Main', 'Breadcrumb', 'About this site']) {
    await expect(page.getByRole('navigation', {name, includeHidden: true})).toBeHidden()
  }
  for (const button of await page.locator('button').all()) await expect(button).toBeHidden()
  await expect(page.getByRole('contentinfo')).toBeHidden()
  await expect(page.getByRole('heading', {level: 1})).toBeVisible()
  await expect(page.getByRole('heading', {name: 'Sources'})).toBeVisible()
  // What is folded on the screen is open on paper.
  await expect(page.getByText('Hold a light kettlebell by the horns')).toBeVisible()
  const address = page.locator('article a[href^="https://example.com/"]').first()
  const printed = await address.evaluate((link) => getComputedStyle(link, '::after').content)
  expect(printed).toContain('https://example.com/')
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(paper).toBe('rgb(255, 255, 255)')
})

test('a training sheet fits the paper', async ({page}) => {
  await page.setViewportSize({width: 718, height: 1000})
  await page.goto('/programs/back-builder')
  await page.emulateMedia({media: 'print'})
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBe(0)
  for (const table of await page.getByRole('table').all()) await expect(table).toBeVisible()
})
