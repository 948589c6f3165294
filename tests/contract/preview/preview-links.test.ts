import {stegaClean} from '@sanity/client/stega'
import type {SanityClient, SanityDocumentStub} from '@sanity/client'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {fetchDraft, fetchLinked} from '@/lib/preview/fetch-draft.ts'
import {readingOfToken} from '@/lib/preview/find-preview-link.ts'
import {linkedPage} from '@/lib/preview/linked-page.ts'
import {createToken, hashToken} from '@/lib/preview/preview-link.ts'
import {roleDefinitionsSchema} from '@/sanity/lake/accounts/role-definitions.ts'
import {ARTICLE_QUERY, ARTICLES_QUERY} from '@/sanity/queries/articles.ts'
import {SETTINGS_QUERY} from '@/sanity/queries/site.ts'
import {ROLES} from '@/sanity/roles.ts'
import {startTestLake, type TestLake} from '../../support/lake.ts'

const NOW = Date.now()
const TOMORROW = new Date(NOW + 86_400_000).toISOString()
const SECRET = 'nobody knows this yet'

const ref = (_ref: string) => ({_type: 'reference', _ref})
const slug = (current: string) => ({_type: 'slug', current})

let lake: TestLake
let site: SanityClient
let editor: SanityClient

beforeAll(async () => {
  lake = await startTestLake({config: {roles: roleDefinitionsSchema.parse(ROLES)}})
  site = await lake.client('viewer', {perspective: 'published'})
  editor = await lake.client()
  const documents: SanityDocumentStub[] = [
    {_id: 'siteSettings', _type: 'siteSettings', title: 'The Bar'},
    {_id: 'drafts.siteSettings', _type: 'siteSettings', title: SECRET},
    {_id: 'ana', _type: 'person', name: 'Ana', slug: slug('ana'), shortBio: 'Lifts.'},
    {_id: 'drafts.ana', _type: 'person', name: 'Ana', slug: slug('ana'), shortBio: SECRET},
    {_id: 'drafts.new', _type: 'person', name: SECRET, slug: slug('new')},
    {_id: 'drafts.other', _type: 'article', title: SECRET, slug: slug('other')},
    {
      _id: 'drafts.hinge',
      _type: 'article',
      title: 'Hinge',
      slug: slug('hinge'),
      format: 'guide',
      authors: [
        {...ref('ana'), _key: 'a', _weak: true},
        {...ref('new'), _key: 'b', _weak: true},
      ],
      related: [{...ref('other'), _key: 'c', _weak: true}],
      body: [
        {
          _type: 'block',
          _key: 'd',
          style: 'normal',
          markDefs: [{_type: 'internalLink', _key: 'm', reference: {...ref('new'), _weak: true}}],
          children: [{_type: 'span', _key: 'e', text: 'Push the hips back.', marks: ['m']}],
        },
      ],
    },
  ]
  for (const document of documents) await editor.create(document)
})
afterAll(() => lake.close())

/** Makes a link as the Studio does, and resolves to its token. */
async function makeLink(given: {expiresAt?: string; release?: string} = {}): Promise<string> {
  const token = createToken()
  await editor.create({
    _id: 'previewLink.',
    _type: 'previewLink',
    document: {...ref('hinge'), _weak: true},
    tokenHash: hashToken(token),
    expiresAt: TOMORROW,
    ...given,
  })
  return token
}

async function linked() {
  const reading = await readingOfToken(await makeLink(), site, NOW)
  if (reading.kind !== 'link') throw new Error(`The link is ${reading.because}`)
  return reading
}

describe('a preview link', () => {
  test('leads to the page of its document', async () => {
    const {link} = await linked()
    expect(await linkedPage(link, site)).toBe('/articles/hinge')
  })

  test('ends at its time', async () => {
    const token = await makeLink({expiresAt: new Date(NOW - 1).toISOString()})
    expect(await readingOfToken(token, site, NOW)).toEqual({kind: 'ended', because: 'expired'})
  })

  test('ends at once when it is withdrawn', async () => {
    const token = await makeLink()
    const reading = await readingOfToken(token, site, NOW)
    if (reading.kind !== 'link') throw new Error('It ended before')
    await editor.delete(reading.link._id)
    expect(await readingOfToken(token, site, NOW)).toEqual({kind: 'ended', because: 'withdrawn'})
  })

  test('cannot be guessed or written as a query', async () => {
    for (const token of [createToken(), '', '*', '" || true || "']) {
      expect(await readingOfToken(token, site, NOW)).toMatchObject({kind: 'ended'})
    }
  })

  test('is kept where visitors of a public dataset cannot see it, and without its secret', async () => {
    const token = await makeLink()
    const all = '*[_type == "previewLink"]'
    const anonymous = await lake.client('anonymous', {perspective: 'raw'})
    expect(await anonymous.fetch(all)).toEqual([])
    const kept = await editor.fetch<unknown>(all, {}, {perspective: 'raw'})
    expect(kept).not.toEqual([])
    expect(JSON.stringify(kept)).not.toContain(token)
  })

  test.for(['viewer', 'contributor', 'reviewer', 'anonymous'])(
    'cannot be made by a %s',
    async (role) => {
      const client = await lake.client(role)
      const link = {_id: 'previewLink.', _type: 'previewLink', document: ref('ana')}
      await expect(client.create(link)).rejects.toThrow(/permission|Unauthorized/i)
    },
  )
})

describe('what somebody with a link reads', () => {
  const article = {query: ARTICLE_QUERY, params: {slug: 'hinge'}} as const

  test('is the draft of its document', async () => {
    const found = await fetchLinked(article, await linked(), site)
    expect(found).toMatchObject({_id: 'hinge', title: 'Hinge', format: 'guide', slug: 'hinge'})
    expect(found?.body).toMatchObject([{children: [{text: 'Push the hips back.'}]}])
  })

  test('says of other documents what is published, and nothing of those that are not', async () => {
    const found = await fetchLinked(article, await linked(), site)
    expect(found?.authors).toMatchObject([
      {_id: 'ana', name: 'Ana', shortBio: 'Lifts.'},
      {name: null, slug: null},
    ])
    expect(JSON.stringify(found)).not.toContain(SECRET)
  })

  test('is on every other page what everybody reads', async () => {
    const reading = await linked()
    const lists = {query: ARTICLES_QUERY, params: {start: 0, end: 12}} as const
    expect(await fetchLinked(lists, reading, site)).toEqual({items: [], total: 0})
    const settings = await fetchLinked({query: SETTINGS_QUERY, params: {}}, reading, site)
    expect(settings?.title).toBe('The Bar')
    const other = {query: ARTICLE_QUERY, params: {slug: 'other'}} as const
    expect(await fetchLinked(other, reading, site)).toBeNull()
  })

  test('carries no marks for the Studio', async () => {
    const found = await fetchLinked(article, await linked(), site)
    expect(stegaClean(found)).toEqual(found)
    expect(JSON.stringify(found)).not.toMatch(/[\u200B-\u200D\uFEFF]/)
  })
})

test('what an editor reads is every draft, marked where people read it and nowhere else', async () => {
  const question = {query: ARTICLE_QUERY, params: {slug: 'hinge'}} as const
  const found = await fetchDraft(question, {kind: 'drafts', perspective: ['drafts']}, site)
  expect(found?.title).not.toBe('Hinge')
  expect(stegaClean(found?.title)).toBe('Hinge')
  expect(found).toMatchObject({_id: 'hinge', format: 'guide', slug: 'hinge'})
  expect(found?.reviewed.title).toBe('Hinge')
  expect(stegaClean(found?.authors[1]?.name)).toBe(SECRET)
})
