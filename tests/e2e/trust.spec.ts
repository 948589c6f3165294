import {STUDIO_PATH} from '../../sanity/env.ts'
import {publishArticle} from './articles.ts'
import {expect, test} from './editor.ts'
import {expectToRead, read} from './reader.ts'
import {settle} from './rendered-pages.ts'
import {lakeClient, SITE} from './stack.ts'

test('an editor publishes and sees since when readers have it', async ({page, studio}) => {
  const article = await publishArticle({slug: 'trust-me', title: 'Trust Me'})
  await expectToRead({'/articles/trust-me': 'Trust Me'})
  await studio.open('article', article)
  const live = page.getByText(/^Live since /)
  await expect(live).toBeVisible()
  const before = await live.textContent()
  await studio.textbox('Title').fill('Trust Me Twice')
  await studio.publish()
  await expect(live).not.toHaveText(before ?? '')
  expect((await read('/articles/trust-me')).html).toContain('Trust Me Twice')
})

test('an editor sees that the site was not told, and why readers still have the old version', async ({
  page,
  studio,
}) => {
  const article = await publishArticle({slug: 'untold', title: 'Untold'})
  await expectToRead({'/articles/untold': 'Untold'})
  // The site's record, as it would be had the webhook of the last change never come.
  await page.route('**/api/freshness?**', async (route) => {
    const response = await route.fetch()
    const report: unknown = await response.json()
    if (typeof report !== 'object' || report === null) throw new Error('No report')
    const now = Date.now() + 60_000
    await route.fulfill({response, json: {...report, now, told: {at: 0, revision: 'before'}}})
  })
  await studio.open('article', article)
  const badge = page.getByText('Stuck', {exact: true})
  await expect(badge).toBeVisible()
  await badge.hover()
  await expect(page.getByText(/has not been told of the change/)).toBeVisible()
})

test('Automatic relatedness is explained beside the form, and a thin list is warned of', async ({
  page,
  studio,
}) => {
  await publishArticle({slug: 'companion', title: 'Companion', author: 'person-ruth-adeyemi'})
  const article = await publishArticle({slug: 'explained', title: 'Explained'})
  await page.goto(`${STUDIO_PATH}/intent/edit/id=${article};type=article;view=related/`)
  await studio.turnTo('Related')
  const entry = page.getByRole('listitem').filter({hasText: 'Companion'})
  await expect(entry).toContainText('the exercise “Reverse hyper”')
  await lakeClient().patch(article).set({body: [], topics: [], authors: []}).commit()
  const warning = page.getByTestId('document-panel-scroller').getByRole('alert')
  await expect(warning).toContainText('the newest fill the list')
})

test('Cache truth page (what is cached, since when, why): an administrator finds out and refreshes a page', async ({
  colleague,
  request,
}) => {
  const {page} = colleague
  const article = await publishArticle({slug: 'kept', title: 'Kept'})
  await expectToRead({'/articles/kept': 'Kept'})
  await lakeClient().patch(article).set({title: 'Kept and Changed'}).commit()
  await expectToRead({'/articles/kept': 'Kept and Changed'})
  await settle()
  await page.goto(`${STUDIO_PATH}/cache`)
  await page.getByRole('textbox', {name: 'Search the cache'}).fill('/articles/kept')
  const row = page.getByRole('listitem').filter({hasText: '/articles/kept'}).first()
  await expect(row).toContainText('after a change of the article')
  await expect(row).toContainText(article)
  await row.getByRole('button', {name: 'Render /articles/kept again'}).click()
  await expect(row).toContainText('as Colin asked for it')
  await expect(row).toContainText('Fresh')
  expect((await request.get(`${SITE}/api/cache`)).status()).toBe(403)
})

test('the cache is for administrators: editors do not find it', async ({page, studio}) => {
  await studio.open('person', 'person-maya-okafor')
  await expect(page.getByRole('link', {name: 'Cache'})).toHaveCount(0)
  const answer = await page.request.get('/api/cache')
  expect(answer.status()).toBe(403)
})
