import {randomUUID} from 'node:crypto'
import type {Browser} from '@playwright/test'
import {createToken, hashToken, PREVIEW_LINK_ID} from '../../lib/preview/preview-link.ts'
import {publishArticle, writeDraft} from './articles.ts'
import {expect, test} from './editor.ts'
import {Presentation} from './presentation.ts'
import {expectNotToRead, read} from './reader.ts'
import {credentials, lakeClient, SITE} from './stack.ts'

const SLUG = 'seen-first'
const PAGE = `/articles/${SLUG}`

/** The invisible characters in which a text of a preview says where it comes from. */
const MARKS = /(?:\u200B|\u200C|\u200D|\uFEFF){8}/

/** What only the tools of visual editing say. */
const TOOLS = 'sanity-visual-editing'

/** One page of each kind. */
const KINDS = [
  '/',
  '/articles',
  '/articles/three-reasons-your-back-and-hips-hurt',
  '/programs',
  '/programs/back-builder',
  '/exercises',
  '/exercises/romanian-deadlift',
  '/authors',
  '/authors/maya-okafor',
  '/topics',
  '/topics/pain-and-rehab',
  '/about',
]

test('An editor sees what is typed before it is published, and a click on a text opens its field', async ({
  page,
}) => {
  await publishArticle({slug: SLUG, title: 'Seen First'})
  const presentation = new Presentation(page)
  await presentation.open(PAGE)
  await expect(presentation.title).toContainText('Seen First')
  await presentation.title.click()
  await expect(presentation.input('title')).toBeFocused()
  await presentation.input('title').fill('Seen Before Anybody')
  await expect(presentation.title).toContainText('Seen Before Anybody')
  await presentation.preview.getByText('Sixty characters and a little more').click()
  await expect(presentation.input('standfirst')).toBeFocused()
  await expectNotToRead({[PAGE]: 'Seen Before Anybody', '/articles': 'Seen Before Anybody'})
})

test('every kind of page leads to its fields, and says nothing of it to machines', async ({
  page,
}) => {
  await new Presentation(page).open(PAGE)
  for (const path of KINDS) {
    const answer = await page.request.get(path)
    expect(answer.headers()['cache-control'], path).toContain('no-store')
    const html = await answer.text()
    expect(html, path).toMatch(MARKS)
    const [head = ''] = html.split('</head>')
    expect(head, path).toContain('<title>')
    expect(head, path).not.toMatch(MARKS)
    const [, structured = ''] =
      /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? []
    expect(structured, path).toContain('schema.org')
    expect(structured, path).not.toMatch(MARKS)
    expect(html).not.toContain(credentials().readToken)
  }
  for (const file of ['/feed.xml', '/feed.json', '/sitemap.xml', '/llms.txt', '/search/index/0']) {
    expect(await (await page.request.get(file)).text(), file).not.toMatch(MARKS)
  }
})

test('Outside of the Studio a bar says that these are drafts, and is the way out', async ({
  page,
}) => {
  const article = await publishArticle({slug: SLUG, title: 'Seen First'})
  await lakeClient().createOrReplace({
    ...(await lakeClient().getDocument(article)),
    _id: `drafts.${article}`,
    _type: 'article',
    title: 'Seen by Editors',
  })
  await new Presentation(page).open(PAGE)
  await page.goto(PAGE)
  const title = page.getByRole('heading', {level: 1})
  await expect(title).toContainText('Seen by Editors')
  const bar = page.getByRole('complementary', {name: 'Preview'})
  await expect(bar).toContainText('You are looking at drafts.')
  await bar.getByRole('link', {name: 'Leave'}).click()
  await expect(title).toHaveText('Seen First')
  await expect(page).toHaveURL(PAGE)
  await expect(bar).toBeHidden()
})

test('In the perspective of a release the preview shows that release', async ({page}) => {
  const article = await publishArticle({slug: SLUG, title: 'Seen First'})
  const releaseId = `r${randomUUID().slice(0, 8)}`
  const lake = lakeClient()
  await lake.releases.create({releaseId, metadata: {title: 'Spring', releaseType: 'asap'}})
  await lake.createVersion({releaseId, publishedId: article, baseId: article})
  await lake.patch(`versions.${releaseId}.${article}`).set({title: 'Seen in Spring'}).commit()
  const presentation = new Presentation(page)
  await presentation.open(PAGE, releaseId)
  await expect(presentation.title).toContainText('Seen in Spring')
  await page.goto(PAGE)
  const bar = page.getByRole('complementary', {name: 'Preview'})
  await expect(bar).toContainText('You are looking at the release “Spring”.')
  await page.goto('/studio')
  await presentation.open(PAGE, 'drafts')
  await expect(presentation.title).toContainText('Seen First')
})

test('What readers get has no trace of previews, also when they make up cookies', async ({
  browser,
  page,
}) => {
  await publishArticle({slug: SLUG, title: 'Seen First'})
  const draft = await writeDraft({slug: 'unseen', title: 'Unseen'})
  await new Presentation(page).open(PAGE)
  // The editor's own cookie of Next, without the proof that the Studio sent them.
  const [bypass] = (await page.context().cookies()).filter(
    ({name}) => name === '__prerender_bypass',
  )
  if (!bypass) throw new Error('The editor is not in draft mode')
  const attempts = [
    [],
    [bypass],
    [bypass, {...bypass, name: 'chalkline-draft', value: `${Date.now() + 1e9}.c2lnbmF0dXJl`}],
    [bypass, {...bypass, name: 'chalkline-preview-link', value: createToken()}],
    [
      {...bypass, value: 'made-up'},
      {...bypass, name: 'sanity-preview-perspective', value: 'raw'},
    ],
  ]
  for (const cookies of attempts) {
    const context = await browser.newContext({storageState: {cookies, origins: []}})
    const reader = await context.newPage()
    for (const path of [PAGE, '/articles', '/articles/unseen']) {
      await reader.goto(path)
      expect(await reader.content()).not.toMatch(MARKS)
      await expect(reader.getByText('Unseen', {exact: true})).toHaveCount(0)
    }
    await context.close()
  }
  expect(await lakeClient().getDocument(`drafts.${draft}`)).toBeDefined()
  expect(await scriptsWithTools(browser)).toEqual([])
  expect((await read(PAGE)).html).not.toContain('looking at')
})

test('Preview link: shows one draft in a clean browser, and is dead when withdrawn', async ({
  browser,
  page,
  studio,
}) => {
  await writeDraft({slug: 'another-draft', title: 'Another Draft'})
  const article = await writeDraft({slug: SLUG, title: 'Seen by a Friend'})
  await studio.open('article', article)
  await studio.chooseAction('Share a preview')
  const dialog = page.getByRole('dialog', {name: 'Share a preview'})
  await dialog.getByRole('button', {name: 'Make a link'}).click()
  const address = await dialog.getByRole('textbox', {name: 'Preview link'}).inputValue()
  expect(address).toMatch(`${SITE}/preview/`)

  const friend = await (
    await browser.newContext({storageState: {cookies: [], origins: []}})
  ).newPage()
  await friend.goto(address)
  await expect(friend).toHaveURL(PAGE)
  await expect(friend.getByRole('heading', {level: 1})).toHaveText('Seen by a Friend')
  const bar = friend.getByRole('complementary', {name: 'Preview'})
  await expect(bar).toContainText('You are looking at a draft, by a link that works until')
  expect(await friend.content()).not.toMatch(MARKS)
  expect(await friend.content()).not.toContain(credentials().readToken)
  await expect(friend.locator(TOOLS)).toHaveCount(0)
  await friend.goto('/articles')
  await expect(friend.getByText('Another Draft')).toHaveCount(0)
  await friend.goto('/articles/another-draft')
  await expect(friend.getByText('Another Draft')).toHaveCount(0)

  await dialog.getByRole('button', {name: 'Withdraw'}).click()
  await expect(dialog.getByRole('button', {name: 'Withdraw'})).toHaveCount(0)
  await friend.goto(PAGE)
  await expect(friend.getByRole('heading', {name: 'This preview is closed'})).toBeVisible()
  await friend.goto(address)
  await expect(friend.getByRole('heading', {name: 'This preview is closed'})).toBeVisible()
  const answer = await friend.goto(PAGE)
  expect(answer?.status()).toBe(404)
  await friend.context().close()
})

test('Preview link: says so when it has expired', async ({browser}) => {
  const article = await writeDraft({slug: SLUG, title: 'Seen Too Late'})
  const token = createToken()
  await lakeClient().create({
    _id: PREVIEW_LINK_ID,
    _type: 'previewLink',
    document: {_type: 'reference', _ref: article, _weak: true},
    tokenHash: hashToken(token),
    expiresAt: new Date(Date.now() - 1_000).toISOString(),
  })
  const late = await (
    await browser.newContext({storageState: {cookies: [], origins: []}})
  ).newPage()
  await late.goto(`/preview/${token}`)
  await expect(late.getByRole('heading', {name: 'This preview has expired'})).toBeVisible()
  await late.context().close()
})

test('“Used on … pages”: the form of a document leads to the pages that show it', async ({
  page,
  studio,
}) => {
  await studio.open('person', 'person-maya-okafor')
  await page.getByText(/^Used on \d+ pages$/).click()
  const shown = page.getByRole('link', {name: /Three Reasons Your Back/})
  await expect(shown.first()).toBeVisible()
})

/** The scripts with the tools of visual editing that an ordinary reader of the page loads. */
async function scriptsWithTools(browser: Browser): Promise<string[]> {
  const context = await browser.newContext({storageState: {cookies: [], origins: []}})
  const reader = await context.newPage()
  const loaded: Promise<{url: string; text: string}>[] = []
  reader.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return
    loaded.push(response.text().then((text) => ({url: response.url(), text})))
  })
  await reader.goto(PAGE, {waitUntil: 'networkidle'})
  const scripts = await Promise.all(loaded)
  await context.close()
  expect(scripts).not.toEqual([])
  return scripts.filter(({text}) => text.includes(TOOLS)).map(({url}) => url)
}
