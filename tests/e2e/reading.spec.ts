import {expect, test} from '@playwright/test'

const LONG_ARTICLE = '/articles/three-reasons-your-back-and-hips-hurt'

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false})

  test('a reader follows a claim to its source and comes back', async ({page}) => {
    await page.goto(LONG_ARTICLE)
    await page.getByLabel(/^Source 1: /).click()
    await expect(page.locator('#sources + ol > li:target')).toContainText('What low back pain is')
    await page.getByLabel(/^Back to the text: source 1, use 1/).click()
    await expect(page.locator('main :target')).toContainText('It depends on sleep')
  })

  test('weights and lengths stand in both systems of units', async ({page}) => {
    await page.goto('/articles/what-rpe-is-for')
    await expect(page.getByRole('rowheader', {name: /Goblet squat/})).toContainText(
      '12–24 kg (26–53 lb)',
    )
    await expect(page.getByRole('group', {name: 'Units'})).toBeHidden()
  })

  test('a reader who cannot do an exercise chooses why, and finds another', async ({page}) => {
    await page.goto('/exercises/reverse-hyper')
    const reason = page.locator('details', {hasText: 'No equipment'})
    await expect(reason.getByRole('article')).toBeHidden()
    await reason.locator('summary').click()
    await expect(reason.getByRole('article')).toBeVisible()
  })

  test('a reader reads the whole article', async ({page}) => {
    await page.goto(LONG_ARTICLE)
    await expect(page.getByRole('heading', {level: 1})).toBeVisible()
    const article = page.getByRole('article').first()
    await expect(article.getByText(/\d+ min read/)).toBeVisible()
    await expect(article.getByRole('link', {name: /Maya Okafor/}).first()).toBeVisible()
    await expect(article.getByRole('heading', {level: 2}).nth(2)).toBeVisible()
    await expect(article.getByRole('img').first()).toBeVisible()
    await expect(page.getByRole('link', {name: /skip to/i})).toHaveAttribute('href', /^#/)
  })
})

for (const [name, path] of [
  ['an author without articles', '/authors/ruth-adeyemi'],
  ['a topic without articles', '/topics/conditioning'],
] as const) {
  test(`${name} has a designed empty list`, async ({page}) => {
    await page.goto(path)
    await expect(page.getByText('No items found', {exact: true})).toBeVisible()
  })
}

test('no article shows a bare empty list', async ({page}) => {
  await page.goto(LONG_ARTICLE)
  await expect(page.getByText('No items found')).toHaveCount(0)
})

test('an unknown address answers 404 with a way on', async ({page}) => {
  const response = await page.goto('/articles/there-is-no-such-article')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
})

test('the site asks no other host for anything', async ({page, baseURL}) => {
  const foreign: string[] = []
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== baseURL) foreign.push(request.url())
  })
  for (const path of ['/', LONG_ARTICLE]) await page.goto(path, {waitUntil: 'networkidle'})
  expect(foreign).toEqual([])
})

test('the reader’s units are remembered on the device, from the first paint on', async ({page}) => {
  await page.goto('/articles/what-rpe-is-for')
  await page.getByRole('radio', {name: 'lb, in'}).check()
  const squat = page.getByRole('rowheader', {name: /Goblet squat/})
  await expect(squat.getByText('12–24 kg')).toBeHidden()
  await page.goto('/programs/kettlebell-commute', {waitUntil: 'commit'})
  await expect(page.locator('html')).toHaveAttribute('data-units', 'customary')
  const dose = page.getByRole('rowheader', {name: /Goblet squat/}).first()
  await expect(dose.getByText('26–53 lb')).toBeVisible()
  await expect(dose.getByText('12–24 kg')).toBeHidden()
})
