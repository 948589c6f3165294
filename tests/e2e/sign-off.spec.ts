import type {Browser} from '@playwright/test'
import {addAccount, signIn} from './accounts.ts'
import {bringForward, publishArticle, scheduleDraft, writeDraft} from './articles.ts'
import {expect, test} from './editor.ts'
import {expectNotToRead, expectToRead, read} from './reader.ts'
import {lakeClient} from './stack.ts'
import {Studio} from './studio.ts'

const SLUG = 'sign-here'
const PAGE = `/articles/${SLUG}`

/** Milliseconds: what is scheduled for a moment is read soon after it. */
const ON_TIME = 15_000

test('Review workflow with sign-off bound to revision: a contributor submits, a reviewer signs, an editor schedules, it appears on time, one word changes', async ({
  browser,
  studio,
}) => {
  const article = await writeDraft({
    slug: SLUG,
    title: 'Sign Here',
    reviewer: 'person-aiko-tanabe',
  })

  const contributor = await studioOf(browser, 'Cora', 'contributor')
  await contributor.open('article', article)
  await contributor.textbox('Title').fill('Sign Right Here')
  await expect(badge(contributor, 'Not reviewed')).toBeVisible()
  await contributor.action('Submit for review').click()
  await expect(badge(contributor, 'Submitted for review')).toBeVisible()
  await contributor.page.context().close()

  const reviewer = await studioOf(browser, 'Rita', 'reviewer')
  await reviewer.open('article', article)
  await expect(badge(reviewer, 'Submitted for review')).toBeVisible()
  await reviewer.action('Sign off').click()
  await reviewer.page.getByRole('button', {name: 'Sign off as Aiko Tanabe'}).click()
  await expect(badge(reviewer, 'Signed off')).toBeVisible()
  await reviewer.page.context().close()

  await studio.open('article', article)
  await studio.schedule(Date.now() + 3_600_000)
  await expectNotToRead({[PAGE]: 'Sign Right Here', '/articles': 'Sign Right Here'})
  // The Studio schedules to the minute; nobody should wait for that here.
  await bringForward(article, 2_000)
  await expectToRead({[PAGE]: 'Sign Right Here', '/articles': 'Sign Right Here'}, ON_TIME)
  expect(await markup()).toMatch(/Reviewed by <a [^>]*>Aiko Tanabe/)

  await studio.open('article', article)
  await expect(badge(studio, 'Signed off')).toBeVisible()
  await studio.textbox('Title').fill('Sign Left Here')
  await expect(badge(studio, 'Changed since review')).toBeVisible()
  await studio.publish()
  await expectToRead({[PAGE]: 'Sign Left Here'})
  const html = await markup()
  expect(html).toMatch(/An earlier version was reviewed by <a [^>]*>Aiko Tanabe/)
  expect(html).not.toContain('"reviewedBy"')
})

test('Substantive updates need an update note; typo fixes leave the date alone', async ({
  page,
  studio,
}) => {
  const article = await publishArticle({slug: SLUG, title: 'Count to Ten'})
  await studio.open('article', article)
  await change(article, 'Eat, then lift.', 'Eat, than lift.')
  await studio.action('Publish').click()
  const dialog = page.getByRole('dialog', {name: 'What kind of change is it?'})
  await dialog.getByRole('radio', {name: /Typing error/}).check()
  await dialog.getByRole('button', {name: 'Publish', exact: true}).click()
  await expectToRead({[PAGE]: 'Eat, than lift.'})
  expect((await read(PAGE)).html).not.toContain('Changes since publication')

  await change(article, 'Eat, than lift.', 'Lift, then eat.')
  await studio.action('Publish').click()
  await dialog.getByRole('radio', {name: /^Correction/}).check()
  await dialog.getByRole('textbox').fill('It was the other way round.')
  await dialog.getByRole('button', {name: 'Add the note and publish'}).click()
  await expectToRead({
    [PAGE]: 'It was the other way round.',
    '/corrections': 'It was the other way round.',
    '/corrections/feed.xml': 'It was the other way round.',
  })
})

test('an embargoed article is on no public surface before its time, and on all of them after', async () => {
  const article = await writeDraft({slug: 'zugzwang', title: 'Zugzwang', format: 'news'})
  await scheduleDraft(article)
  const surfaces = [
    ...['/articles', '/', '/authors/priya-raman', '/topics/nutrition', '/feed.xml', '/feed.json'],
    ...['/atom.xml', '/authors/priya-raman/feed.xml', '/topics/nutrition/feed.json', '/llms.txt'],
    ...['/authors/priya-raman/latest.json', '/sitemaps/articles-1.xml', '/news-sitemap.xml'],
    ...['/search/index/0', '/articles/zugzwang', '/articles/zugzwang/article.md'],
  ]
  const saying = async (): Promise<string[]> => {
    const answers = await Promise.all(surfaces.map(async (path) => ({path, ...(await read(path))})))
    return answers
      .filter(({status, html}) => status === 200 && /zugzwang/i.test(html))
      .map(({path}) => path)
  }
  // Every page that there is, rendered afresh or not.
  const sitemap = (await read('/sitemap.xml')).html + (await read('/sitemaps/articles-1.xml')).html
  expect(sitemap).not.toMatch(/zugzwang/i)
  expect(await saying()).toEqual([])
  await bringForward(article, 1_000)
  await expect.poll(saying, {timeout: ON_TIME}).toEqual(surfaces)
})

/** The page without the marks that React leaves between pieces of a text. */
async function markup(): Promise<string> {
  return (await read(PAGE)).html.replaceAll('<!-- -->', '')
}

/** The Studio in a browser of its own, in which somebody with a role is signed in. */
async function studioOf(
  browser: Browser,
  name: string,
  role: 'contributor' | 'reviewer',
): Promise<Studio> {
  const storageState = await signIn(await addAccount(name, role))
  const context = await browser.newContext({storageState})
  return new Studio(await context.newPage())
}

function badge(studio: Studio, label: string) {
  return studio.page.getByTestId('document-pane').getByText(label, {exact: true})
}

/** Edits a word of the text, as the Studio does while somebody types. */
async function change(article: string, before: string, after: string): Promise<void> {
  const published = await lakeClient().getDocument(article)
  const text = JSON.stringify(published).replace(before, after)
  await lakeClient().createOrReplace({...JSON.parse(text), _id: `drafts.${article}`})
}
