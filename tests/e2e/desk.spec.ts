import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {STUDIO_PATH} from '../../sanity/env.ts'
import {publishArticle} from './articles.ts'
import {expect, test} from './editor.ts'
import {lakeClient} from './stack.ts'

const WEBFLOW_PAGE = readFileSync(
  join(import.meta.dirname, '../fixtures/paste/webflow.html'),
  'utf8',
)

test('a saved Webflow page that is pasted becomes a draft with its defects listed', async ({
  page,
  studio,
}) => {
  await studio.create('article')
  await studio.writeBody((body) => body.paste(WEBFLOW_PAGE))
  await expect(page.getByText('3 headings are numbered by the page now')).toBeVisible()
  await expect(studio.textbox('Title')).toHaveValue(
    '3 Habits That Keep Your Shoulders Quiet & Strong',
  )
  await expect(page.getByTestId('numbered-section')).toHaveText([
    /1\s*Hang from the bar/,
    /2\s*Row before you press/,
    /3\s*Carry something heavy/,
  ])

  await studio.action('Validation').click()
  for (const defect of [
    'The page prints the byline. Remove this line.',
    '“6 min read” is left over from a template. Remove it.',
    'The page prints the dates. Remove this line.',
    'This is placeholder text. Describe what the picture shows.',
    'Choose or upload a picture.',
    '“here” does not say where the link leads. Use words that make sense on their own.',
    'The address looks like one that pays a commission. Is the relationship really editorial?',
    '“No items found.” is left over from a template. Remove it.',
  ]) {
    await expect(page.getByText(defect).filter({visible: true}).first()).toBeVisible()
  }
  const drafts = '*[_type == "article" && title match "Habits"]{"styles": body[].style}'
  await expect
    .poll(async () => JSON.stringify(await lakeClient().fetch(drafts)))
    .toContain('section')
})

test('the list of what needs attention leads to the document and empties itself', async ({
  page,
  studio,
}) => {
  await publishArticle({slug: 'nobody-links-here', title: 'Nobody Links Here'})
  await page.goto(`${STUDIO_PATH}/structure`)
  await page.getByTestId('pane-item-Needs attention').click()
  const missing = page.getByRole('region', {name: 'Articles without a picture'})
  await missing.getByRole('link', {name: /Nobody Links Here/}).click()
  await expect(studio.textbox('Title')).toHaveValue('Nobody Links Here')
  await expect(page.getByText('2 things need attention')).toBeVisible()
})

test('an editor finds documents by task, by search and by author', async ({page}) => {
  await page.goto(`${STUDIO_PATH}/structure`)
  await page.getByTestId('pane-item-Saved searches').click()
  await page.getByTestId('pane-item-Interviews').click()
  await expect(page.getByRole('link', {name: /Strong at Sixty/})).toBeVisible()
  await page.getByTestId('pane-item-Articles').click()
  await page.getByTestId('pane-item-By author').click()
  await page.getByRole('link', {name: /Jonas Lindqvist/}).click()
  await expect(page.getByRole('link', {name: /How to Hinge/})).toBeVisible()
})

test('“where is this used” names every document that refers to one', async ({page, studio}) => {
  await studio.open('exercise', 'exercise-reverse-hyper')
  await studio.openPanel('Incoming references')
  await expect(page.getByRole('link', {name: /Back Builder/})).toBeVisible()
})

test('the media library shows where a picture is used', async ({page}) => {
  await page.goto(`${STUDIO_PATH}/structure`)
  await page.getByTestId('pane-item-Media').click()
  const rows = page.getByTestId('media-row')
  await expect(rows.first().getByText(/Used in \d/)).toBeVisible()
  await page.getByRole('tab', {name: /Without credit/}).click()
  await expect(page.getByText('Every picture says who made it')).toBeVisible()
})
