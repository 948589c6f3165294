import {bringForward, publishArticle, writeDraft} from './articles.ts'
import {expect, test} from './editor.ts'
import {expectNotToRead, expectStatus, expectToRead, read} from './reader.ts'
import {Releases} from './releases.ts'
import {lakeClient} from './stack.ts'
import {STUDIO_PATH} from '../../sanity/env.ts'

const SLUG = 'until-midnight'
const PAGE = `/articles/${SLUG}`
const TITLE = 'Until Midnight'

test('Scheduled unpublish without paid plan: an article goes offline by itself, from every page', async ({
  page,
  studio,
}) => {
  const article = await publishArticle({slug: SLUG, title: TITLE})
  await expectToRead({[PAGE]: TITLE, '/articles': TITLE, '/feed.xml': TITLE})
  await studio.open('article', article)
  await studio.chooseAction('Schedule unpublish')
  const dialog = page.getByRole('dialog', {name: 'Schedule unpublish'})
  await dialog.getByLabel('Goes offline').fill('2020-01-01T00:00')
  await expect(dialog.getByRole('alert')).toHaveText('Choose a time that is still to come.')
  await expect(dialog.getByRole('button', {name: 'Schedule', exact: true})).toBeDisabled()
  await dialog.getByLabel('Goes offline').fill(inTwoDays())
  await dialog.getByRole('button', {name: 'Schedule', exact: true}).click()
  await expect(page.getByText(/It goes offline on/)).toBeVisible()

  await page.goto(`${STUDIO_PATH}/structure/scheduled`)
  await expect(page.getByRole('link', {name: TITLE}).getByText('Goes offline')).toBeVisible()
  await page.goto(`${STUDIO_PATH}/calendar`)
  await expect(page.getByText(TITLE)).toBeVisible()
  expect((await read(PAGE)).status).toBe(200)

  await bringForward(article, 1_000)
  await expectStatus(PAGE, 404)
  await expectNotToRead({'/articles': TITLE, '/feed.xml': TITLE, '/sitemaps/articles-1.xml': SLUG})
  expect(await lakeClient().getDocument(`drafts.${article}`)).toMatchObject({title: TITLE})
})

test('a release takes one article away and brings another at the same moment', async ({page}) => {
  const leaving = await publishArticle({slug: SLUG, title: TITLE})
  const coming = await writeDraft({slug: 'after-midnight', title: 'After Midnight'})
  const releases = new Releases(page)
  const midnight = await releases.create('Midnight', 'At time')
  await releases.addVersion(midnight, 'article', coming)
  await releases.addVersion(midnight, 'article', leaving)
  await lakeClient().unpublishVersion({releaseId: midnight, publishedId: leaving})
  await releases.open(midnight)
  await releases.press('Schedule release...')
  await expect
    .poll(async () => (await lakeClient().releases.get({releaseId: midnight}))?.state)
    .toBe('scheduled')
  await expectToRead({[PAGE]: TITLE})
  await expectStatus('/articles/after-midnight', 404)

  await bringForward(leaving, 1_000)
  await expectStatus(PAGE, 404)
  await expectToRead({'/articles/after-midnight': 'After Midnight', '/articles': 'After Midnight'})
  await expectNotToRead({'/articles': TITLE})
})

test('an article with a date to come is published by nobody by hand', async ({studio}) => {
  const article = await writeDraft({slug: SLUG, title: TITLE})
  const dated = async (publishedAt: string) =>
    await lakeClient().patch(`drafts.${article}`).set({publishedAt}).commit()
  await studio.open('article', article)
  await expect(studio.action('Publish')).toBeEnabled()
  await dated('2999-01-01T00:00:00.000Z')
  await expect(studio.action('Publish')).toBeDisabled()
  await dated(new Date().toISOString())
  await expect(studio.action('Publish')).toBeEnabled()
})

/** Two days from now, as a field for local times takes it. */
function inTwoDays(): string {
  const day = new Date(Date.now() + 2 * 86_400_000)
  return `${day.toISOString().slice(0, 10)}T12:00`
}
