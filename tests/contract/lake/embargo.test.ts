import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest'
import {
  CONTENT_CHANGE_FILTER,
  CONTENT_CHANGE_PROJECTION,
} from '@/lib/revalidation/content-change.ts'
import {openEventStream, type EventStreamReader} from '../../support/event-stream.ts'
import {API_VERSION, startTestLake, type TestLake} from '../../support/lake.ts'
import {manualTime} from '../../support/manual-timer.ts'
import {startWebhookReceiver, type WebhookReceiver} from '../../support/webhook-receiver.ts'

/** Stands in every text of the embargoed article, and nowhere else. */
const SECRET = 'zugzwang'
const PUBLISH_AT = '2026-01-01T00:00:30.000Z'
const ID = 'article-embargoed'
const VERSION = `versions.rEmbargo.${ID}`

const time = manualTime('2026-01-01T00:00:00.000Z')
let lake: TestLake
let editor: SanityClient
let visitor: SanityClient
let receiver: WebhookReceiver
let listener: EventStreamReader
let live: EventStreamReader
let marker: string

beforeAll(async () => {
  receiver = await startWebhookReceiver()
  const webhook = {
    url: receiver.url,
    secret: 's',
    filter: CONTENT_CHANGE_FILTER,
    projection: CONTENT_CHANGE_PROJECTION,
  }
  lake = await startTestLake({config: {webhook}, now: time.now, startTimer: time.startTimer})
  editor = await lake.client('editor', {perspective: 'raw'})
  visitor = await lake.client('anonymous')
  const data = `${lake.url}/v${API_VERSION}/data`
  listener = await openEventStream(`${data}/listen/production?query=*&includeResult=true`)
  live = await openEventStream(`${data}/live/events/production`)
  await Promise.all([listener.events(1), live.events(1)])
  await embargo()
  const {transactionId} = await editor.mutate(
    [
      {
        create: {
          _id: 'marker',
          _type: 'article',
          title: 'Afterwards',
          slug: {current: 'afterwards'},
        },
      },
    ],
    {returnDocuments: false, returnFirst: false},
  )
  marker = transactionId
})
afterAll(async () => {
  listener.close()
  live.close()
  await lake.close()
  await receiver.close()
})

/** Writes an article as a draft, has it signed off, and schedules it. */
async function embargo(): Promise<void> {
  const slug = {_type: 'slug', current: SECRET}
  const image = {alt: `A ${SECRET}, drawn`}
  const text = {_type: 'article', title: `The ${SECRET}`, slug, image}
  await editor.create({_id: `drafts.${ID}`, ...text})
  await editor.create({
    _id: 'signOff.one',
    _type: 'signOff',
    document: {_type: 'reference', _ref: ID, _weak: true},
  })
  const metadata = {title: SECRET, releaseType: 'scheduled'} as const
  await editor.releases.create({releaseId: 'rEmbargo', metadata})
  await editor.createVersion({releaseId: 'rEmbargo', publishedId: ID, baseId: `drafts.${ID}`})
  await editor.releases.schedule({releaseId: 'rEmbargo', publishAt: PUBLISH_AT})
}

const isAbout =
  (...words: string[]) =>
  ({data, id}: {data: string; id: string | undefined}) =>
    words.some((word) => data.includes(word) || id === word)

describe('before its time a scheduled article is not in', () => {
  test.each([['raw'], ['published'], ['drafts'], ['rEmbargo'], ['rEmbargo,drafts']])(
    'queries of a visitor with the perspective %s',
    async (perspective) => {
      const options = {perspective: perspective.split(',')}
      const answers = await Promise.all([
        visitor.fetch('*', {}, options),
        visitor.fetch('count(*[_type != "article"])', {}, options),
        visitor.fetch('*[_id == $id || _id == $draft]', {id: ID, draft: `drafts.${ID}`}, options),
        visitor.fetch('*[[title, image.alt] match $secret]', {secret: SECRET}, options),
        visitor.fetch('releases::all()', {}, options),
      ])
      expect(answers.slice(1)).toEqual([0, [], [], []])
      expect(JSON.stringify(answers)).not.toContain(SECRET)
    },
  )

  test('documents by id', async () => {
    for (const id of [ID, `drafts.${ID}`, VERSION, '_.releases.rEmbargo', 'signOff.one']) {
      expect(await visitor.getDocument(id)).toBeUndefined()
    }
  })

  test.each([
    'data/export/production',
    `data/history/production/transactions/${VERSION}`,
    `data/history/production/documents/${VERSION}?lastRevision=true`,
    'data/history/production/events/releases/rEmbargo',
  ])('%s, which is for members', async (path) => {
    const response = await fetch(`${lake.url}/v${API_VERSION}/${path}`)
    expect(response.status).toBe(401)
    expect(await response.text()).not.toContain(SECRET)
  })

  test('what listeners hear', async () => {
    const [first] = await listener.events(1, isAbout(SECRET, 'marker'))
    expect(first?.data).toContain('Afterwards')
  })

  test('live events: they do not even say that something happened', async () => {
    const [first] = await live.events(1, ({event}) => event === 'message')
    expect(first?.id).toBe(marker)
  })

  test('webhooks', async () => {
    // The signature itself is told: the site shows it as soon as there is an article to show it on.
    await vi.waitFor(() => expect(receiver.received).toHaveLength(2))
    const bodies = receiver.received.map(({body}) => body).join()
    expect(bodies).toContain('"signOff"')
    expect(bodies).toContain('afterwards')
    expect(bodies).not.toContain(SECRET)
  })
})

test('at its time it is everywhere', async () => {
  time.ring()
  await vi.waitFor(async () => {
    expect(await visitor.getDocument(ID)).toMatchObject({title: `The ${SECRET}`})
  })
  expect(await visitor.fetch('*[image.alt match $secret]._id', {secret: SECRET})).toEqual([ID])
  const [heard] = await listener.events(1, isAbout(SECRET))
  expect(heard?.event).toBe('mutation')
  await live.events(2, ({event}) => event === 'message')
  await vi.waitFor(() => {
    const published = receiver.received.filter(({body}) => body.includes(`"${SECRET}"`))
    expect(published).toHaveLength(1)
  })
})
