import {readFile} from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import {expect, type Page, test} from '@playwright/test'
import {type MailServer, startMailServer} from '../support/mail-server.ts'
import {publishArticle} from './articles.ts'
import {expectStatus, expectToRead} from './reader.ts'
import {settle} from './rendered-pages.ts'
import {putBack, readContent} from './sample-content.ts'
import {lakeClient, MAIL_PORT, SITE} from './stack.ts'

const PRIYA = '/authors/priya-raman'
const MAYA = '/authors/maya-okafor'

let mail: MailServer
let content: Awaited<ReturnType<typeof readContent>>

test.beforeAll(async () => {
  mail = await startMailServer(MAIL_PORT)
  content = await readContent()
})

test.afterEach(async () => {
  await putBack(content)
  await settle()
})

test.afterAll(async () => mail.close())

/** The link in the newest letter to an address that leads to a path. */
async function linkTo(path: string, address: string): Promise<string> {
  const found = (): string | undefined => {
    const text = mail.letters.findLast(({to}) => to === address)?.mail.text ?? ''
    return new RegExp(`${SITE}${path}\\?token=[\\w.-]+`).exec(text)?.[0]
  }
  await expect.poll(found).toBeDefined()
  return found() ?? ''
}

/** Follows somebody by the form on their profile and the link in the letter. */
async function followByMail(page: Page, profile: string, address: string): Promise<void> {
  await page.goto(profile)
  await page.getByText('Follow by e-mail', {exact: true}).click()
  await page.getByLabel('Your e-mail address').fill(address)
  await page.getByLabel('With each article').check()
  await page.getByRole('button', {name: /by e-mail/}).click()
  await expect(page.getByRole('heading', {name: 'Look into your mailbox'})).toBeVisible()
  await page.goto(await linkTo('/subscriptions/confirm', address))
  await page.getByRole('button', {name: /^Yes, follow/}).click()
  await expect(page.getByText('Confirmed: the next article is sent to you.')).toBeVisible()
}

test('who follows an author sees the new article under Following, in the feed, and in one letter', async ({
  page,
}) => {
  const address = 'follower@example.org'
  await followByMail(page, PRIYA, address)
  await page.goto(PRIYA)
  const follow = page.getByRole('button', {name: 'Follow Priya Raman', exact: true})
  await follow.click()
  await page.reload()
  await expect(follow).toHaveAttribute('aria-pressed', 'true')
  await page.goto('/following')
  await expect(page.getByRole('heading', {name: 'People you follow'})).toBeVisible()

  const title = 'Salt & Sweat: What a Long Run Takes'
  await publishArticle({slug: 'salt-and-sweat', title})
  await expectToRead({
    [`${PRIYA}/feed.xml`]: 'Salt &amp; Sweat',
    [`${PRIYA}/latest.json`]: 'Salt & Sweat',
    '/following/newest.json': 'person-priya-raman',
  })
  await page.goto('/articles')
  await expect(page.getByRole('link', {name: 'Following 1 new'})).toBeVisible()
  await page.goto('/following')
  const entry = page.getByRole('article').filter({hasText: title})
  await expect(entry.getByText('New', {exact: true})).toBeVisible()
  await expect(page.getByRole('link', {name: 'Following', exact: true})).toBeVisible()

  const letters = () => mail.letters.filter(({mail: letter}) => letter.subject?.includes('Salt'))
  await expect.poll(() => letters().length).toBe(1)
  expect(letters()[0]?.to).toBe(address)

  // An edit is a webhook like that of the publishing: no second letter, and nothing is new again.
  const [id] = await lakeClient().fetch<string[]>('*[slug.current == "salt-and-sweat"]._id')
  await lakeClient()
    .patch(id ?? '')
    .set({standfirst: `Again. ${'Salt. '.repeat(15)}`})
    .commit()
  await expectToRead({'/articles/salt-and-sweat': 'Again. Salt.'})
  await settle()
  expect(letters()).toHaveLength(1)
  await page.reload()
  await expect(entry).toBeVisible()
  await expect(entry.getByText('New', {exact: true})).toHaveCount(0)
})

test('what other authors publish is not new to a follower', async ({page}) => {
  await page.goto(MAYA)
  await page.getByRole('button', {name: 'Follow Maya Okafor', exact: true}).click()
  await publishArticle({slug: 'not-mayas', title: 'Not by Maya'})
  await expectToRead({'/following/newest.json': 'person-priya-raman', '/articles': 'Not by Maya'})
  await settle()
  await page.goto('/articles')
  await expect(page.getByRole('link', {name: 'Following', exact: true})).toBeVisible()
  await page.goto('/following')
  await expect(page.getByRole('article').first()).toBeVisible()
  await expect(page.getByText('Not by Maya')).toHaveCount(0)
})

test('a renamed author keeps followers', async ({page}) => {
  await page.goto(MAYA)
  await page.getByRole('button', {name: 'Follow Maya Okafor', exact: true}).click()
  await lakeClient()
    .patch('person-maya-okafor')
    .set({name: 'Maya Renamed', slug: {_type: 'slug', current: 'maya-renamed'}})
    .commit()
  await expectStatus('/authors/maya-renamed/latest.json', 200)
  await expectStatus(MAYA, 308)
  await page.goto('/following')
  await expect(page.getByRole('article').first()).toBeVisible()
  const followed = page.getByRole('region', {name: 'People you follow'})
  await expect(followed.getByRole('link', {name: 'Maya Renamed'})).toBeVisible()
})

test('the list goes to another device as a file, by keyboard', async ({page, browser}) => {
  await page.goto(MAYA)
  await page.getByRole('button', {name: 'Follow Maya Okafor', exact: true}).focus()
  await page.keyboard.press('Enter')
  await page.goto('/following')
  await page.getByRole('button', {name: 'Export the list'}).focus()
  const download = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  const file = await (await download).path()
  expect(await readFile(file, 'utf8')).toContain('person-maya-okafor')

  const device = await browser.newContext({baseURL: SITE})
  const other = await device.newPage()
  await other.goto('/following')
  await expect(other.getByText('Nobody yet')).toBeVisible()
  await other.getByLabel('Import a list').setInputFiles(file)
  await expect(other.getByText('1 person added.')).toBeVisible()
  await expect(other.getByRole('article').first()).toBeVisible()
  await other.getByRole('button', {name: 'Unfollow Maya Okafor'}).focus()
  await other.keyboard.press('Enter')
  await expect(other.getByText('Nobody yet')).toBeVisible()
  await expect(other.getByRole('heading', {name: 'People you follow'})).toBeFocused()
  await device.close()
})

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false})

  test('a profile has three feeds, rel=me and an e-mail form that works', async ({page}) => {
    const address = 'plain@example.org'
    await followByMail(page, MAYA, address)
    await page.goto(MAYA)
    await expect(page.getByRole('button', {name: 'Follow Maya Okafor', exact: true})).toBeHidden()
    for (const name of ['RSS', 'Atom', 'JSON Feed']) {
      await expect(page.getByRole('link', {name, exact: true}).first()).toBeVisible()
    }
    expect(await page.locator('link[rel="alternate"][type*="+xml"]').count()).toBeGreaterThan(1)
    await expect(page.locator('a[rel~="me"]').first()).toBeVisible()
    await page.goto('/following')
    await expect(page.getByText(/yours runs none/)).toBeVisible()
  })
})

test('one click ends the letters; a program that only looks at the link ends nothing', async ({
  page,
  request,
}) => {
  const address = 'leaver@example.org'
  await followByMail(page, PRIYA, address)
  await publishArticle({slug: 'one-more', title: 'One More'})
  await expect
    .poll(() =>
      mail.letters.some(({to, mail: {subject}}) => to === address && subject?.includes('One More')),
    )
    .toBe(true)
  const source = mail.letters.findLast(({to}) => to === address)?.source ?? ''
  const [, link = ''] = /^List-Unsubscribe: <([^>]+)>/m.exec(source) ?? []
  const preferences = await linkTo('/subscriptions/preferences', address)
  await page.goto(link)
  await expect(page.getByLabel('Priya Raman')).toBeChecked()
  const click = {form: {'List-Unsubscribe': 'One-Click'}}
  expect((await request.post(link, click)).status()).toBe(200)
  expect((await request.post(link, click)).status()).toBe(200)
  await page.goto(preferences)
  await expect(page.getByRole('heading', {name: 'There is nothing here any more'})).toBeVisible()
})

test('the form answers the same for every address', async ({request}) => {
  const answerTo = async (email: string) => {
    const form = {email, person: 'maya-okafor', frequency: 'weekly'}
    const answer = await request.post('/api/subscriptions', {form, maxRedirects: 0})
    return {
      status: answer.status(),
      headers: answer.headers()['location'],
      text: await answer.text(),
    }
  }
  const unknown = await answerTo('nobody@example.org')
  expect(unknown).toEqual({status: 303, headers: '/subscriptions/sent', text: ''})
  expect(await answerTo('nobody@example.org')).toEqual(unknown)
  expect(await answerTo('plain@example.org')).toEqual(unknown)
})

for (const path of [
  '/following',
  '/subscriptions?person=maya-okafor&problem=address',
  '/subscriptions/sent',
  '/subscriptions/preferences?token=x',
]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path} is accessible in the ${colorScheme} scheme, and fits 320 px`, async ({page}) => {
      await page.emulateMedia({colorScheme})
      await page.setViewportSize({width: 320, height: 640})
      await page.goto(path)
      const {violations} = await new AxeBuilder({page})
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze()
      expect(violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow).toBe(0)
    })
  }
}
