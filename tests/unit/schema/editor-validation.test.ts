import {once} from 'node:events'
import {createServer} from 'node:http'
import type {SanityDocument} from 'sanity'
import {afterAll, afterEach, beforeAll, describe, expect, test, vi} from 'vitest'
import {createStudioValidation, initialValue, type Finding} from '../../support/studio-validation'

/** Answers the two queries that rules ask: is this slug free, and which pages have this slug. */
const api = createServer((request, response) => {
  const {searchParams} = new URL(request.url ?? '/', 'http://localhost')
  const asksForPages = searchParams.get('query')?.includes('"slug": slug.current')
  const result = asksForPages ? [{_type: 'topic', slug: 'hips'}] : true
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({result, ms: 0}))
})

let validate: (document: SanityDocument) => Promise<Finding[]>

beforeAll(async () => {
  api.listen(0, '127.0.0.1')
  await once(api, 'listening')
  const address = api.address()
  if (address === null || typeof address === 'string') throw new TypeError('no TCP port')
  validate = await createStudioValidation(`http://127.0.0.1:${address.port}`)
})

afterEach(() => void vi.unstubAllGlobals())

afterAll(() => api.close())

const system = {_rev: 'r', _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z'}

const paragraph = (text: string, style = 'normal') => ({
  _type: 'block',
  _key: text.slice(0, 8),
  style,
  markDefs: [],
  children: [{_type: 'span', _key: 's', text, marks: []}],
})

const figure = (fields: object) => ({
  _type: 'figure',
  _key: 'figure',
  asset: {_type: 'reference', _ref: 'image-0123456789abcdef0123456789abcdef01234567-8x8-png'},
  licence: {kind: 'own'},
  ...fields,
})

const article: SanityDocument = {
  ...system,
  _id: 'article-hips',
  _type: 'article',
  title: 'Three reasons your hips hurt',
  slug: {_type: 'slug', current: 'three-reasons-your-hips-hurt'},
  standfirst: 'Stiff ankles, a weak back and too much stretching: what to look at before you rest.',
  format: 'listicle',
  authors: [{_type: 'reference', _key: 'a', _ref: 'person-a'}],
  topics: [{_type: 'reference', _key: 't', _ref: 'topic-hips'}],
  sensitivity: 'none',
  publishedAt: '2026-01-01T00:00:00Z',
  mainImage: figure({alt: 'A lifter sits in a deep squat'}),
  body: [
    ...['Stiff ankles', 'Weak back', 'Hips that are stretched enough'].map((text) =>
      paragraph(text, 'section'),
    ),
    paragraph('Move them every day.'),
  ],
}

describe('the Studio', () => {
  test('has nothing to say about an article that is done', async () => {
    expect(await validate(article)).toEqual([])
  })

  test('names in full sentences what an empty article needs before it is published', async () => {
    const findings = await validate({...system, _id: 'drafts.article-new', _type: 'article'})
    expect(findings.filter((finding) => finding.startsWith('error'))).toEqual([
      'error: authors: Name at least one author.',
      'error: body: Write the article.',
      'error: format: Choose the format.',
      'error: publishedAt: Give the date of publication.',
      'error: sensitivity: Say whether wrong advice here could hurt.',
      'error: slug.current: Required',
      'error: slug: Press “Generate” to give this page an address.',
      'error: standfirst: Write the standfirst: 60 to 200 characters.',
      'error: title: Give the article a title.',
      'error: topics: Choose at least one topic.',
    ])
  })

  test.each(['article', 'program', 'exercise', 'person', 'topic', 'page', 'redirect'])(
    'asks no more of a new %s than of one without values filled in beforehand',
    async (_type) => {
      // Sanity resolves initial values in the browser's idle time.
      vi.stubGlobal('window', globalThis)
      const document = {...system, _id: 'drafts.new', _type}
      const findings = await validate({...document, ...(await initialValue(_type))})
      expect(await validate(document)).toEqual(expect.arrayContaining(findings))
    },
  )

  test('warns, and does not forbid, where an editor may know better', async () => {
    const findings = await validate({
      ...article,
      body: [paragraph('1. Your ankles are stiff', 'section')],
    })
    expect(findings).toEqual([
      'warning: body.[]: The number is generated. Remove it from the heading.',
      'warning: body: The title promises 3, and the text has 1 numbered sections.',
    ])
  })

  test('forbids what could hurt: advice on injuries that nobody checked', async () => {
    expect(await validate({...article, sensitivity: 'injury'})).toEqual([
      'error: body: Articles about injuries need a call-out with the tone “Red flags”: when to see a clinician.',
      'error: body: Readers want to check: mark the words that rest on a source, and name it there.',
      'error: reviewer: Have a qualified person review this article and name them here.',
      'warning: methodNote: Tell readers what the article rests on.',
    ])
  })

  test('refuses a picture without a text alternative, wherever it stands', async () => {
    const findings = await validate({
      ...article,
      mainImage: figure({alt: 'squat.jpg'}),
      body: [paragraph('Move them every day.'), figure({licence: undefined})],
    })
    expect(findings).toEqual([
      'error: body.[].alt: Describe the picture for readers who cannot see it, or tick “Decorative”.',
      'error: mainImage.alt: This looks like a file name. Describe what the picture shows.',
      'warning: body.[].credit: Say who made the picture, or under which licence it is shown.',
    ])
  })

  test('refuses a redirect from a page that exists', async () => {
    const redirect = {
      ...system,
      _id: 'redirect-a',
      _type: 'redirect',
      from: '/topics/hips',
      destination: {href: '/topics'},
      permanent: true,
    }
    expect(await validate(redirect)).toEqual([
      'error: from: There is a page at this address. Unpublish it or change its address first.',
    ])
    expect(await validate({...redirect, from: '/articles/hips'})).toEqual([])
  })
})
