import sharp from 'sharp'
import {STUDIO_PATH} from '../../sanity/env.ts'
import {publishArticle} from './articles.ts'
import {expect, test} from './editor.ts'
import {expectToRead, read} from './reader.ts'
import {lakeClient} from './stack.ts'

const STANDFIRST = 'A loaded walk is the most honest exercise there is. It begins at the shop door.'

test('an editor writes an article with all that belongs to it, and readers have it at once', async ({
  page,
  studio,
}) => {
  await publishArticle({slug: 'carry-less', title: 'Carry Less', author: 'person-ruth-adeyemi'})
  await studio.create('article')
  await studio.textbox('Title').fill('Carry the Shopping Home')
  await studio.textbox('Standfirst').fill(STANDFIRST)

  await studio.upload({name: 'bags.png', mimeType: 'image/png', buffer: await drawPicture()})
  await expect(page.getByRole('img', {name: 'Preview of uploaded image'})).toBeVisible()
  await studio.textbox('Alternative text').fill('Two full bags')
  await page.getByRole('button', {name: 'Credit'}).click()
  await studio.textbox('Credit line').fill('Drawing: Edith')

  await studio.writeBody(async (body) => {
    await body.style('Numbered section')
    await page.keyboard.type('Two bags, one spine')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Hold both and stand up tall.')
    await body.insert('Exercise', 'Reverse hyper')
    await body.insert('Program', 'Back Builder')
  })

  await studio.turnTo('People')
  await studio.addReference('authors', 'ruth')
  await studio.turnTo('Classify')
  await studio.addReference('topics', 'nutri')
  await studio.turnTo('Publish')
  await page.getByRole('button', {name: 'Generate'}).click()
  await expect(studio.textbox('Address')).toHaveValue('carry-the-shopping-home')
  await studio.publish()

  const places = {
    '/articles/carry-the-shopping-home': 'Two bags, one spine',
    '/articles': 'Carry the Shopping Home',
    '/authors/ruth-adeyemi': 'Carry the Shopping Home',
    '/topics/nutrition': 'Carry the Shopping Home',
    // In its list of related articles.
    '/articles/carry-less': 'Carry the Shopping Home',
  }
  await expectToRead(places)
  const {html} = await read('/articles/carry-the-shopping-home')
  for (const text of [STANDFIRST, 'Ruth Adeyemi', 'Drawing: Edith', 'Back Builder']) {
    expect(html).toContain(text)
  }
  await page.goto('/articles/carry-the-shopping-home')
  await expect(page.getByRole('img', {name: 'Two full bags'})).toBeVisible()
  await expect(page.getByRole('heading', {name: /Two bags, one spine/})).toBeVisible()
})

test('two editors in one article see each other and what the other types', async ({
  studio,
  colleague,
}) => {
  const article = await publishArticle({slug: 'press-on', title: 'Press On'})
  await Promise.all([studio.open('article', article), colleague.open('article', article)])
  await studio.textbox('Title').fill('Press On Together')
  await expect(colleague.textbox('Title')).toHaveValue('Press On Together')
  const standfirst = 'Two people can lift what one cannot, and write it down in half of the time.'
  await colleague.textbox('Standfirst').fill(standfirst)
  await expect(studio.textbox('Standfirst')).toHaveValue(standfirst)

  await colleague.page.getByRole('button', {name: 'Global presence'}).click()
  await expect(colleague.page.getByRole('menuitem', {name: 'Edith'})).toBeVisible()
  await studio.page.getByRole('button', {name: 'Global presence'}).click()
  await expect(studio.page.getByRole('menuitem', {name: 'Colin'})).toBeVisible()
})

test('History & restore: an editor goes back to an earlier version of an article', async ({
  studio,
}) => {
  const article = await publishArticle({slug: 'go-back', title: 'Go Back'})
  await studio.open('article', article)
  for (const title of ['Go Back to the Bar', 'Go Back to the Sofa']) {
    await studio.textbox('Title').fill(title)
    await studio.publish()
  }
  await studio.open('article', article)
  const revisions = await studio.openHistory()
  await revisions
    .getByRole('option', {name: /Published/})
    .nth(1)
    .click()
  await expect(studio.textbox('Title').first()).toHaveValue('Go Back to the Bar')
  await studio.action('Revert to revision').click()
  await studio.page.getByRole('button', {name: 'Confirm'}).click()
  await studio.publish()
  await expectToRead({'/articles/go-back': 'Go Back to the Bar'})
})

test('an editor thinks better of a change and discards it', async ({studio, page}) => {
  const article = await publishArticle({slug: 'think-twice', title: 'Think Twice'})
  await studio.open('article', article)
  await studio.textbox('Title').fill('Think Again')
  await expect(studio.action('Publish')).toBeEnabled()
  await studio.chooseAction('Discard changes')
  await page
    .getByRole('dialog')
    .getByRole('button', {name: /Discard|Confirm/})
    .click()
  await expect(studio.textbox('Title')).toHaveValue('Think Twice')
  await expect.poll(draftOf(article)).toBeNull()
})

test('a copy of an article needs an address of its own before it is published', async ({
  studio,
  page,
}) => {
  const article = await publishArticle({slug: 'once-more', title: 'Once More'})
  await studio.open('article', article)
  await studio.chooseAction('Duplicate')
  await expect(page).not.toHaveURL(new RegExp(article))
  await studio.turnTo('Publish')
  await studio.field('slug').getByTestId('input-validation-icon-error').hover()
  const problem = page.getByText('Slug is already in use').filter({visible: true}).first()
  await expect(problem).toBeVisible()
  await expect(studio.action('Publish')).toBeDisabled()
  await studio.textbox('Address').fill('once-more-with-feeling')
  await studio.publish()
  await expectToRead({
    '/articles/once-more': 'Once More',
    '/articles/once-more-with-feeling': 'Once More',
  })
})

test('a person who is named in articles cannot be deleted by mistake', async ({studio, page}) => {
  await studio.open('person', 'person-jonas-lindqvist')
  await studio.chooseAction(/^Delete/)
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('documents refer to “Jonas Lindqvist”')
  await expect(dialog.getByRole('link', {name: /Why We Carry/})).toBeVisible()
  await dialog.getByRole('button', {name: 'Delete anyway'}).click()
  await expect(page.getByRole('alert').filter({hasText: /error|could not/i})).toBeVisible()
  expect((await read('/authors/jonas-lindqvist')).status).toBe(200)
})

test('an editor asks the content a question in Vision', async ({page}) => {
  await page.goto(`${STUDIO_PATH}/vision`)
  const query = page.getByRole('textbox').first()
  await query.click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText('*[_type == "person"] | order(name)[0].name')
  await page.getByRole('button', {name: 'Fetch'}).click()
  await expect(page.getByText('Aiko Tanabe')).toBeVisible()
})

/** Asks whether there is a draft of a document. */
function draftOf(id: string): () => Promise<unknown> {
  return async () => (await lakeClient().getDocument(`drafts.${id}`)) ?? null
}

async function drawPicture(): Promise<Buffer> {
  const bags =
    '<rect width="1200" height="800" fill="#f4f0e6"/><path d="M200 300h300v400H200zM700 300h300v400H700z"/>'
  return await sharp(Buffer.from(`<svg width="1200" height="800">${bags}</svg>`))
    .png()
    .toBuffer()
}
