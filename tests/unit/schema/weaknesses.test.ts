import {once} from 'node:events'
import {createServer} from 'node:http'
import type {SanityDocument} from 'sanity'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {createStudioValidation, type Finding} from '../../support/studio-validation'

/** What readers have of the article: the queries of rules about it are answered with this. */
const published = {
  _type: 'article',
  slug: 'three-reasons-your-hips-hurt',
  publishedAt: '2026-01-01T00:00:00Z',
}

function answerTo(query: string, id: string | null): unknown {
  if (query.includes('publishedAt')) return published
  const isOfLapsed = query.includes('credentials') && id === '"person-lapsed"'
  return isOfLapsed ? [{validUntil: '2020-01-01'}] : true
}

const api = createServer((request, response) => {
  const {searchParams} = new URL(request.url ?? '/', 'http://localhost')
  const result = answerTo(searchParams.get('query') ?? '', searchParams.get('$id'))
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({result, ms: 0}))
})

let validate: (document: SanityDocument) => Promise<Finding[]>

beforeAll(async () => {
  api.listen(0, '127.0.0.1')
  await once(api, 'listening')
  const address = api.address()
  if (address === null || typeof address === 'string') throw new TypeError('no TCP port')
  validate = await createStudioValidation(`http://127.0.0.1:${address.port}`, ['person-draft'])
})

afterAll(() => api.close())

let keys = 0

const block = (text: string, style = 'normal', fields: object = {}) => ({
  _type: 'block',
  _key: `block${keys++}`,
  style,
  markDefs: [],
  children: [{_type: 'span', _key: 's', text, marks: []}],
  ...fields,
})

const strong = (text: string) =>
  block(text, 'normal', {children: [{_type: 'span', _key: 's', text, marks: ['strong']}]})

const linked = (text: string, href: string) =>
  block(text, 'normal', {
    markDefs: [{_type: 'link', _key: 'l', href, relationship: 'editorial'}],
    children: [
      {_type: 'span', _key: 'a', text: 'See ', marks: []},
      {_type: 'span', _key: 's', text, marks: ['l']},
    ],
  })

const figure = (fields: object) => ({
  _type: 'figure',
  _key: 'figure',
  asset: {_type: 'reference', _ref: 'image-0123456789abcdef0123456789abcdef01234567-8x8-png'},
  alt: 'A lifter sits in a deep squat',
  licence: {kind: 'own'},
  ...fields,
})

const reference = (id: string) => ({_type: 'reference', _key: id, _ref: id})

const BODY = [
  block('Stiff ankles', 'section'),
  block('Weak back', 'section'),
  block('Hips that are stretched enough', 'section'),
  block('Move them every day.'),
]

const article: SanityDocument = {
  _rev: 'r',
  _createdAt: '2026-01-01T00:00:00Z',
  _updatedAt: '2026-01-01T00:00:00Z',
  _id: 'drafts.article-hips',
  _type: 'article',
  title: 'Three reasons your hips hurt',
  slug: {_type: 'slug', current: 'three-reasons-your-hips-hurt'},
  standfirst: 'Stiff ankles, a weak back and too much stretching: what to look at before you rest.',
  format: 'listicle',
  authors: [reference('person-a')],
  topics: [reference('topic-hips')],
  sensitivity: 'none',
  publishedAt: '2026-01-01T00:00:00Z',
  mainImage: figure({}),
  body: BODY,
}

const withBody = (...blocks: object[]) => ({...article, body: [...BODY, ...blocks]})

const exercise: SanityDocument = {
  ...article,
  _id: 'drafts.exercise-hyper',
  _type: 'exercise',
  title: 'Reverse hyper',
  summary: 'It trains the glutes.',
  pattern: 'hinge',
  level: 'beginner',
  primaryMuscles: ['glutes'],
  frames: [figure({_key: '1'}), figure({_key: '2'})],
}

const video = {
  _type: 'video',
  _key: 'video',
  provider: 'youtube',
  url: 'https://youtu.be/abc',
  title: 'The reverse hyper',
}

const invitation = {_type: 'callToAction', _key: 'cta', headline: 'We’ll take it from here'}

const FOUND: readonly [weakness: string, document: SanityDocument, finding: RegExp][] = [
  [
    'W1 template alternative text',
    {...article, mainImage: figure({alt: 'Weight Lifting - Gymfit X Webflow Template'})},
    /^error: mainImage\.alt: This is placeholder text/,
  ],
  [
    'W1 a file name as alternative text',
    withBody(figure({alt: 'IMG_2041'})),
    /^error: body\.\[\]\.alt: This looks like a file name/,
  ],
  [
    'W1 no alternative text',
    withBody(figure({alt: undefined})),
    /^error: body\.\[\]\.alt: Describe the picture/,
  ],
  [
    'W2 a byline typed into the text',
    withBody(block('Words by Ana Lima')),
    /^warning: body\.\[\]: The page prints the byline/,
  ],
  ['W3 a reading time typed into the text', withBody(block('5 min read')), /^warning: .*template/],
  ['W4 a date typed into the text', withBody(block('October 4, 2023')), /prints the dates/],
  [
    'W4 a date of publication that moves',
    {...article, publishedAt: '2026-06-01T00:00:00Z'},
    /^warning: publishedAt: Readers have this article since 1 Jan 2026/,
  ],
  [
    'W4 a date of publication for which nothing waits',
    {...article, publishedAt: '2999-01-01T00:00:00Z'},
    /^warning: publishedAt: This date has not come yet/,
  ],
  [
    'W4 an update without a reason',
    {...article, updatedAt: '2026-06-01T00:00:00Z'},
    /^error: updateNotes: Tell readers what changed/,
  ],
  [
    'W4 an update older than its last reason',
    {
      ...article,
      updatedAt: '2026-06-01T00:00:00Z',
      updateNotes: [
        {_type: 'updateNote', _key: 'n', date: '2026-02-01', kind: 'clarity', note: 'Shorter'},
      ],
    },
    /^error: updateNotes: .*older than the update/,
  ],
  ['W5 “No items found.”', withBody(block('No items found.')), /^warning: .*left over/],
  [
    'W6 an author who is the quoted expert',
    {...article, experts: [reference('person-a')]},
    /^warning: experts: An author is named as an expert/,
  ],
  [
    'W6 an author who reviews their own article',
    {...article, reviewer: reference('person-a')},
    /^error: reviewer: Nobody reviews what they wrote/,
  ],
  [
    'W6 a reviewer whose credentials have run out',
    {...article, reviewer: reference('person-lapsed')},
    /^error: reviewer: The credentials of this person have run out/,
  ],
  [
    'W7 advice on health without a source',
    {...article, sensitivity: 'health'},
    /^error: body: Readers want to check/,
  ],
  [
    'W7 advice on nutrition without a reviewer',
    {...article, sensitivity: 'nutrition'},
    /^error: reviewer: Have a qualified person review/,
  ],
  [
    'W8 a link without a relationship',
    withBody(
      block('x', 'normal', {
        markDefs: [{_type: 'link', _key: 'l', href: 'https://shop.example'}],
        children: [{_type: 'span', _key: 's', text: 'Back Builder', marks: ['l']}],
      }),
    ),
    /^error: .*relationship: Say how we are related/,
  ],
  [
    'W8 a commission that nothing tells of',
    withBody(linked('this band set from the shop', 'https://shop.example/band?ref=chalkline')),
    /^warning: .*relationship: The address looks like one that pays/,
  ],
  [
    'W9 a link named “here”',
    withBody(linked('here', 'https://example.org')),
    /^warning: .*does not say where the link leads/,
  ],
  [
    'W10 a number typed into a heading',
    withBody(block('4. Walk', 'h2')),
    /^warning: .*style “Numbered section”/,
  ],
  [
    'W10 a title that promises another number',
    {...article, title: '5 reasons your hips hurt'},
    /^warning: body: The title promises 5, and the text has 3/,
  ],
  [
    'W11 a subheading above the first heading',
    {...article, format: 'guide', body: [block('Ankles', 'h3'), block('Move', 'h2')]},
    /^warning: body: “Ankles” is a subheading with no heading above it/,
  ],
  [
    'W11 bold type in the place of a heading',
    withBody(strong('Your ankles are stiff')),
    /^warning: .*looks like a heading/,
  ],
  [
    'W11 a long text without headings',
    {...article, format: 'guide', body: [block('word '.repeat(800))]},
    /^warning: body: 800 words without a heading/,
  ],
  ['W12 an exercise without instructions', exercise, /^warning: movement: Say how it is done/],
  [
    'W13 a video behind a link',
    withBody(linked('the whole set on video', 'https://www.youtube.com/watch?v=abc')),
    /^warning: .*Insert the video as a block/,
  ],
  [
    'W13 a video without a transcript (Captions/transcripts enforced for video)',
    withBody(video),
    /^error: .*transcript: Without a/,
  ],
  [
    'W14 a credit typed as a paragraph',
    withBody(block('Image courtesy of Dr. Ana Lima')),
    /^warning: .*looks like the credit of a picture/,
  ],
  [
    'W14 a picture of which nobody knows who made it',
    withBody(figure({licence: undefined})),
    /^warning: .*credit: Say who made the picture/,
  ],
  [
    'W14 a licence that asks for a credit',
    withBody(figure({licence: {kind: 'cc-by'}})),
    /^error: .*credit: Name who made the picture/,
  ],
  [
    'W15 a handle on another network',
    withBody(block('Follow her @thebarbellexample for more.')),
    /^warning: .*Link to the person’s profile/,
  ],
  ['W16 an invitation without an action', withBody(invitation), /^error: .*something to press/],
  [
    'W17 advice on health that does not say how it was made',
    {...article, sensitivity: 'health'},
    /^warning: methodNote: Tell readers what the article rests on/,
  ],
  ['W18 no topic', {...article, topics: []}, /^error: topics: Choose at least one topic/],
  [
    'W18 a description too long for search results',
    {...article, seo: {_type: 'seo', description: 'x'.repeat(161)}},
    /^warning: seo\.description: Search engines cut/,
  ],
  [
    'W18 an address that changes after publication',
    {...article, slug: {_type: 'slug', current: 'hips'}},
    /^warning: slug: Readers know this page as “three-reasons/,
  ],
  [
    'W19 pain without red flags',
    {...article, sensitivity: 'injury'},
    /^error: body: Articles about injuries need a call-out/,
  ],
  [
    'a reference to somebody who is not published',
    {...article, authors: [reference('person-draft')]},
    /^error: authors\.\[\]: Referenced document must be published/,
  ],
  ['W20 an empty paragraph', withBody(block('\u00A0')), /^warning: .*Remove this empty paragraph/],
]

describe('Validation: errors vs warnings, cross-document: the Studio finds', () => {
  test.each(FOUND)('%s', async (_weakness, document, finding) => {
    expect(await validate(document)).toContainEqual(expect.stringMatching(finding))
  })
})

test('an article without a weakness is left in peace', async () => {
  expect(await validate(article)).toEqual([])
})

test.each([
  'By walking every day',
  'Photographs of squats tell little.',
  'May 2023 was warm',
  'Write to coach@example.org.',
])('ordinary words are left in peace: “%s”', async (text) => {
  expect(await validate(withBody(block(text)))).toEqual([])
})
