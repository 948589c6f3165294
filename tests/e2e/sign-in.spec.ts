import {randomUUID} from 'node:crypto'
import {API_VERSION, DATASET, LAKE_PATH, STUDIO_PATH} from '../../sanity/env.ts'
import {addAccount, signIn} from './accounts.ts'
import {publishArticle} from './articles.ts'
import {expect, test} from './editor.ts'
import {SITE} from './stack.ts'
import {Studio} from './studio.ts'

test.describe('without a session', () => {
  test.use({storageState: {cookies: [], origins: []}})

  test('an editor signs in to the Studio and finds the articles', async ({page, editor}) => {
    await page.goto(STUDIO_PATH)
    await page.getByLabel('E-mail address').fill(editor.email)
    await page.getByLabel('Password').fill(editor.password)
    await page.getByRole('button', {name: 'Sign in'}).click()
    await page.getByRole('link', {name: 'Articles'}).click()
    await page.getByRole('link', {name: 'All', exact: true}).click()
    await expect(page.getByRole('link', {name: /How to Hinge/})).toBeVisible()
  })

  test('who guesses a password ten times is told to wait', async ({page}) => {
    const {email} = await addAccount('Gail', 'editor')
    await page.goto(STUDIO_PATH)
    await page.getByLabel('E-mail address').fill(email)
    for (let attempt = 1; attempt <= 10; attempt++) {
      await page.getByLabel('Password').fill(`guess ${attempt}`)
      const answer = page.waitForResponse((response) => response.request().method() === 'POST')
      await page.getByRole('button', {name: 'Sign in'}).click()
      expect((await answer).status()).toBe(401)
      await expect(page.getByRole('alert')).toContainText('do not belong together')
    }
    await page.getByLabel('Password').fill('guess 11')
    await page.getByRole('button', {name: 'Sign in'}).click()
    await expect(page.getByRole('alert')).toHaveText(
      'Too many wrong passwords. Wait 15 minutes, then try again.',
    )
  })
})

test('an editor signs out, and the Studio is closed to the next person', async ({browser}) => {
  const leaver = await addAccount('Leah', 'editor')
  const context = await browser.newContext({storageState: await signIn(leaver)})
  const page = await context.newPage()
  await page.goto(STUDIO_PATH)
  await page.getByRole('button', {name: leaver.name}).click()
  await page.getByRole('menuitem', {name: 'Sign out'}).click()
  await expect(page.getByText('Choose login provider')).toBeVisible()
  await page.goto(STUDIO_PATH)
  await expect(page.getByLabel('Password')).toBeVisible()
  await context.close()
})

test('a contributor writes a draft but cannot publish it', async ({browser}) => {
  const article = await publishArticle({slug: 'eat-first', title: 'Eat First'})
  const cookies = await signIn(await addAccount('Cora', 'contributor'))
  const context = await browser.newContext({storageState: cookies})
  const studio = new Studio(await context.newPage())
  await studio.open('article', article)
  await studio.textbox('Title').fill('Eat First, Says Cora')
  await expect(studio.action('Submit for review')).toBeVisible()
  await studio.page.getByRole('button', {name: 'Open document actions'}).click()
  await expect(studio.page.getByRole('menuitem', {name: 'Publish', exact: true})).toBeDisabled()

  const publish = {
    actionType: 'sanity.action.document.publish',
    draftId: `drafts.${article}`,
    publishedId: article,
  }
  const overwrite = {patch: {id: article, set: {title: 'Cora was here'}}}
  const answers = [
    await studio.page.request.post(`${LAKE}/actions/${DATASET}`, {
      headers: {origin: SITE},
      data: {transactionId: randomUUID(), actions: [publish]},
    }),
    await studio.page.request.post(`${LAKE}/mutate/${DATASET}`, {
      headers: {origin: SITE},
      data: {mutations: [overwrite]},
    }),
  ]
  expect(answers.map((answer) => answer.status())).toEqual([403, 403])
  await context.close()
})

const LAKE = `${SITE}${LAKE_PATH}/v${API_VERSION}/data`
