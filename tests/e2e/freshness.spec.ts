import {encodeSignatureHeader, SIGNATURE_HEADER_NAME} from '@sanity/webhook'
import {publishArticle} from './articles.ts'
import {expect, test} from './editor.ts'
import {expectNotToRead, expectRedirect, expectStatus, expectToRead, read} from './reader.ts'
import {renderTimes, settle} from './rendered-pages.ts'
import {readContent} from './sample-content.ts'
import {lakeClient, SITE} from './stack.ts'

const AUTHOR = {author: 'person-ruth-adeyemi', topic: 'topic-conditioning'}

test('Static pages + on-demand revalidate: a new title is read on the page and in every list at once', async ({
  studio,
}) => {
  const article = await publishArticle({slug: 'walk-more', title: 'Walk More', ...AUTHOR})
  const places = [
    '/articles/walk-more',
    '/articles',
    '/authors/ruth-adeyemi',
    '/topics/conditioning',
  ]
  await expectToRead(everywhere(places, 'Walk More'))
  await studio.open('article', article)
  await studio.textbox('Title').fill('Walk a Little Further')
  await studio.publish()
  await expectToRead(everywhere(places, 'Walk a Little Further'))
  await expectNotToRead(everywhere(places, 'Walk More'))
})

test('an article that moves keeps its old addresses, each one step from the new one', async ({
  studio,
}) => {
  const article = await publishArticle({slug: 'first-address', title: 'On the Move', ...AUTHOR})
  await expectToRead({'/articles/first-address': 'On the Move'})
  await studio.open('article', article)
  await studio.turnTo('Publish')
  for (const slug of ['second-address', 'third-address']) {
    await studio.textbox('Address').fill(slug)
    await studio.publish()
    await expectToRead({[`/articles/${slug}`]: 'On the Move'})
  }
  for (const slug of ['first-address', 'second-address']) {
    await expectRedirect(`/articles/${slug}`, '/articles/third-address')
  }
  await expectToRead({'/authors/ruth-adeyemi': '/articles/third-address'})
})

test('an article that is unpublished is gone at once, and from every list', async ({studio}) => {
  const article = await publishArticle({slug: 'sit-less', title: 'Sit Less', ...AUTHOR})
  const lists = ['/articles', '/authors/ruth-adeyemi', '/topics/conditioning']
  await expectToRead(everywhere(['/articles/sit-less', ...lists], 'Sit Less'))
  await studio.open('article', article)
  await studio.unpublish()
  await expectStatus('/articles/sit-less', 404)
  await expectNotToRead(everywhere(lists, 'Sit Less'))
})

test('Dependency-exact tags: an author’s new name is read wherever she is shown, and no other page is made again', async () => {
  await settle()
  const before = renderTimes()
  const showing: string[] = []
  for (const path of before.keys()) {
    if (SHOWS_MAYA.test((await read(path)).html) && !ADDRESSES_ONLY.test(path)) showing.push(path)
  }
  await lakeClient().patch('person-maya-okafor').set({name: 'Maya Lindqvist'}).commit()
  const madeAgain = (): string[] =>
    [...renderTimes()]
      .filter(([path, time]) => time !== before.get(path) && !DRAWN.test(path))
      .map(([path]) => path)
  await expect.poll(madeAgain).toEqual(expect.arrayContaining(showing))
  // A feed may name her in somebody's words only, which are theirs.
  const pages = showing.filter((path) => !FOR_MACHINES.test(path))
  await expectToRead(everywhere(pages, 'Maya Lindqvist'))
  await settle()
  expect(madeAgain().toSorted()).toEqual(showing.toSorted())
})

/** Her name, or a link to her profile in HTML, XML, JSON or Markdown. */
const SHOWS_MAYA = /Maya Okafor|\/authors\/maya-okafor(?![\w./-])/

/** Sitemaps show no names. */
const ADDRESSES_ONLY = /^\/sitemaps?[./]/

/** Cards have neither names nor links that one can search for. */
const DRAWN = /^\/cards\//

const FOR_MACHINES = /\.(?:json|md|txt|xml)$|^\/search\/index\//

const ONE_PAGE_CHANGES = [
  {
    name: 'a takeaway of an article',
    id: 'article-how-to-hinge',
    set: {keyTakeaways: ['Push the floor away.']},
    pages: ['/articles/how-to-hinge'],
  },
  {
    name: 'the life of an author',
    id: 'person-maya-okafor',
    set: {experienceSince: 1999},
    pages: ['/authors/maya-okafor'],
  },
  {
    name: 'the picks of a topic',
    id: 'topic-nutrition',
    set: {editorsPicks: []},
    pages: ['/topics/nutrition'],
  },
  {
    name: 'the lead article',
    id: 'siteSettings',
    set: {heroArticle: {_type: 'reference', _ref: 'article-how-to-hinge'}},
    pages: ['/'],
  },
]

for (const {name, id, set, pages} of ONE_PAGE_CHANGES) {
  test(`Dependency-exact tags: ${name} makes one page new and leaves the others alone`, async () => {
    await Promise.all(pages.map(read))
    await settle()
    const before = renderTimes()
    await lakeClient().patch(id).set(set).commit()
    const madeAgain = (): string[] =>
      [...renderTimes()].filter(([path, time]) => time !== before.get(path)).map(([path]) => path)
    await expect.poll(madeAgain).toEqual(expect.arrayContaining(pages))
    await settle()
    // Files for machines, such as the feeds and the search index, hold more than a page shows.
    expect(madeAgain().filter((path) => !FOR_MACHINES.test(path))).toEqual(pages)
  })
}

test('Signed webhook: a forged one is refused and changes nothing', async ({request}) => {
  const content = await readContent()
  await settle()
  const times = renderTimes()
  const state = {slug: 'how-to-hinge', order: '2026', references: []}
  const change = {id: 'article-how-to-hinge', type: 'article', before: state, after: null}
  const body = JSON.stringify(change)
  const signature = await encodeSignatureHeader(body, Date.now(), 'not the secret')
  const address = `${SITE}/api/revalidate`
  const headers = {[SIGNATURE_HEADER_NAME]: signature}
  expect((await request.post(address, {data: body})).status()).toBe(401)
  expect((await request.post(address, {data: body, headers})).status()).toBe(401)
  expect((await read('/articles/how-to-hinge')).status).toBe(200)
  expect(await readContent()).toEqual(content)
  expect(renderTimes()).toEqual(times)
})

function everywhere(paths: readonly string[], text: string): Record<string, string> {
  return Object.fromEntries(paths.map((path) => [path, text]))
}
