import sharp from 'sharp'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {z} from 'zod'
import {FINDINGS_COUNT_QUERY} from '@/sanity/findings/findings'
import {mediaQuery, type MediaView} from '@/sanity/findings/media-query'
import {SAVED_SEARCHES} from '@/sanity/structure/saved-searches'
import {TASK_COUNTS_QUERY, TASKS} from '@/sanity/structure/tasks'
import {unpublishAt} from '@/sanity/studio/calendar/unpublish-at'
import {seed} from '@/sanity/tools/seed'
import {startTestLake, type TestLake} from '../../support/lake'

const librarySchema = z.object({
  counts: z.record(z.string(), z.number()),
  pictures: z.array(
    z.object({
      _id: z.string(),
      uses: z.array(z.object({_id: z.string()})),
      isUncredited: z.boolean(),
    }),
  ),
})

let lake: TestLake

beforeAll(async () => {
  lake = await startTestLake()
  const client = await lake.client('editor')
  let red = 0
  const draw = () =>
    sharp({create: {width: 1, height: 1, channels: 3, background: {r: red++, g: 0, b: 0}}})
      .png()
      .toBuffer()
  await seed({client, draw})
  await client.assets.upload('image', await draw(), {filename: 'unused.png'})
  const uncredited = await client.assets.upload('image', await draw(), {filename: 'whose.png'})
  await client
    .transaction()
    .create({_id: 'drafts.page-thanks', _type: 'page', title: 'Thanks'})
    .create({
      _id: 'page-about-us',
      _type: 'page',
      body: [
        {
          _type: 'figure',
          _key: 'a',
          asset: {_type: 'reference', _ref: uncredited._id},
        },
      ],
    })
    .patch('article-sleep-is-training', {set: {reviewRequestedAt: '2999-01-01T00:00:00Z'}})
    .commit()
  await unpublishAt(client, {id: 'article-desk-hips', at: '2999-01-01T00:00:00Z'})
})

afterAll(() => lake.close())

async function desk(query: string, params: Record<string, unknown> = {}): Promise<unknown> {
  const client = (await lake.client('editor')).withConfig({perspective: 'drafts'})
  return await client.fetch(query, params)
}

describe('Task-shaped structure', () => {
  test('counts what waits: drafts, reviews, what is scheduled, what needs attention', async () => {
    expect(await desk(TASK_COUNTS_QUERY)).toEqual({drafts: 1, review: 1, scheduled: 1})
    expect(await desk(FINDINGS_COUNT_QUERY.seen)).toBe(2)
  })

  test.each([
    ['drafts', ['page-thanks']],
    ['review', ['article-sleep-is-training']],
  ] as const)('lists %s', async (name, ids) => {
    expect(await desk(`*[${TASKS[name].filter}]._id`)).toEqual(ids)
  })

  test.each(SAVED_SEARCHES)('finds documents for “$title”', async ({type, filter, id}) => {
    const ids = z.array(z.string()).parse(await desk(`*[_type == "${type}" && (${filter})]._id`))
    // The sample publication is younger than a year, and nothing in it had to be corrected.
    const isEmpty = ['untouched-for-a-year'].includes(id)
    expect(ids.length > 0).toBe(!isEmpty)
  })

  test.each(SAVED_SEARCHES)('hears of changes to “$title”', async ({type, filter}) => {
    const client = await lake.client('editor')
    const events = client.listen(`*[_type == "${type}" && (${filter})]`, {}, {events: ['welcome']})
    const welcome = await new Promise((resolve, reject) => {
      const subscription = events.subscribe({
        next: ({type: name}) => {
          subscription.unsubscribe()
          resolve(name)
        },
        error: reject,
      })
    })
    expect(welcome).toBe('welcome')
  })
})

describe('Media browser, usage, credits', () => {
  const library = async (view: MediaView) =>
    librarySchema.parse(await desk(mediaQuery(view), {most: 500}))

  test('counts the pictures of every view and lists the newest ones first', async () => {
    const {counts, pictures} = await library('all')
    expect(counts).toMatchObject({uncredited: 1, unused: 1})
    expect(pictures).toHaveLength(counts['all'] ?? 0)
  })

  test('names the documents that show a picture', async () => {
    const {pictures} = await library('uncredited')
    expect(pictures).toEqual([
      {_id: expect.any(String), uses: [{_id: 'page-about-us'}], isUncredited: true},
    ])
  })

  test('knows the pictures that nothing shows', async () => {
    const {pictures} = await library('unused')
    expect(pictures).toEqual([{_id: expect.any(String), uses: [], isUncredited: false}])
  })
})
