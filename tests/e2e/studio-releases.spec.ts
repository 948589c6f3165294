import {publishArticle} from './articles.ts'
import {expect, test} from './editor.ts'
import {expectNotToRead, expectToRead} from './reader.ts'
import {Releases} from './releases.ts'
import {lakeClient} from './stack.ts'

test('Releases / embargo bundles: an editor prepares a release, runs it, and readers have all of it at once', async ({
  page,
  studio,
}) => {
  const article = await publishArticle({slug: 'spring-forward', title: 'Before the Spring'})
  const releases = new Releases(page)
  const spring = await releases.create('Spring', 'As soon as possible')
  await releases.addVersion(spring, 'article', article)
  await studio.textbox('Title').fill('Spring Forward')
  await expect.poll(titleOf(`versions.${spring}.${article}`)).toBe('Spring Forward')
  await expectNotToRead({'/articles/spring-forward': 'Spring Forward'})
  await releases.open(spring)
  await releases.press('Run release')
  await expectToRead({
    '/articles/spring-forward': 'Spring Forward',
    '/articles': 'Spring Forward',
  })
})

test('an editor schedules a release, thinks better of it, and deletes it', async ({page}) => {
  const article = await publishArticle({slug: 'fall-back', title: 'Fall Back'})
  const releases = new Releases(page)
  const autumn = await releases.create('Autumn', 'At time')
  await releases.addVersion(autumn, 'article', article)
  await releases.open(autumn)
  await releases.press('Schedule release...')
  await expect.poll(stateOf(autumn)).toBe('scheduled')
  await releases.press('Unschedule release')
  await expect.poll(stateOf(autumn)).toBe('active')
  // The menu closes when the page learns of it.
  await expect(page.getByRole('button', {name: 'Schedule release...', exact: true})).toBeVisible()
  await releases.choose('Archive release')
  await expect.poll(stateOf(autumn)).toBe('archived')
  await releases.choose('Delete release')
  await expect.poll(stateOf(autumn)).toBeUndefined()
  expect(await titleOf(article)()).toBe('Fall Back')
})

test('Scheduled publish without paid plan: a single document goes out by itself', async ({
  studio,
}) => {
  test.slow()
  const article = await publishArticle({slug: 'in-a-minute', title: 'In a Minute'})
  await studio.open('article', article)
  await studio.textbox('Title').fill('A Minute Later')
  await expect.poll(titleOf(`drafts.${article}`)).toBe('A Minute Later')
  await studio.schedule(Date.now())
  await expectNotToRead({'/articles/in-a-minute': 'A Minute Later'})
  const inTime = 90_000
  await expectToRead({'/articles/in-a-minute': 'A Minute Later'}, inTime)
})

function titleOf(id: string): () => Promise<unknown> {
  return async () => (await lakeClient().getDocument(id))?.['title']
}

function stateOf(releaseId: string): () => Promise<unknown> {
  return async () => (await lakeClient().releases.get({releaseId}))?.state
}
