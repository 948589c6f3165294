import sharp from 'sharp'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {contentHash} from '@/lib/review/content-hash.ts'
import type {Reviewed} from '@/lib/review/reviewed-text.ts'
import type {DrawingPlan} from '@/sanity/content/image.ts'
import {sampleContent} from '@/sanity/content/index.ts'
import {sampleSignOffs} from '@/sanity/content/sign-offs.ts'
import {drawingName, plannedDrawings} from '@/sanity/tools/place-drawings.ts'
import {seed} from '@/sanity/tools/seed.ts'
import {startTestLake, type TestLake} from '../../support/lake'

const documents = sampleContent()
/** Sign-offs are written with the publication. */
const total = documents.length + sampleSignOffs(documents).length
const names = plannedDrawings(documents).map(drawingName)

/** A picture of one pixel: a different one for each drawing, as the real drawings are different. */
function draw(plan: DrawingPlan): Promise<Buffer> {
  const number = names.indexOf(drawingName(plan))
  const background = {r: number, g: 255 - number, b: 0}
  return sharp({create: {width: 1, height: 1, channels: 3, background}})
    .png()
    .toBuffer()
}

let lake: TestLake

beforeEach(async () => {
  lake = await startTestLake()
})

afterEach(() => lake.close())

describe('seeding an empty dataset', () => {
  test('writes the whole publication, with every picture in place', async () => {
    const client = await lake.client('editor')
    const report = await seed({client, draw})
    expect(report).toEqual({seeded: true, documents: total, drawings: names.length})

    const reader = await lake.client('anonymous')
    const ids = await reader.fetch<string[]>('*[!(_type match "sanity.*")]._id | order(@)')
    expect(ids.toSorted()).toEqual(documents.map(({_id}) => _id).toSorted())
    const covers = await reader.fetch(
      'count(*[_type == "article" && !defined(mainImage.asset->url)])',
    )
    expect(covers).toBe(0)
  })

  test('signs what was reviewed under the text that was written', async () => {
    const client = await lake.client('editor')
    await seed({client, draw})
    const article = '*[_type == "article" && _id == ^.document._ref][0]'
    const signed = await client.fetch<{contentHash: string; article: Reviewed}[]>(
      `*[_type == "signOff"]{contentHash, "article": ${article}}`,
    )
    expect(signed).toHaveLength(total - documents.length)
    for (const one of signed) expect(contentHash(one.article)).toBe(one.contentHash)
  })

  test('keeps the dates of the sample documents', async () => {
    await seed({client: await lake.client('editor'), draw})
    const article = await (await lake.client('anonymous')).getDocument('article-how-to-hinge')
    expect(article).toMatchObject({
      _createdAt: '2026-01-27T08:00:00.000Z',
      publishedAt: '2026-01-27T08:00:00.000Z',
    })
  })

  test('says how far it is', async () => {
    const messages: string[] = []
    const onProgress = (message: string) => messages.push(message)
    await seed({client: await lake.client('editor'), draw, onProgress})
    expect(messages[0]).toBe(`Drawing 1 of ${names.length}`)
    expect(messages.at(-2)).toBe(`Drawing ${names.length} of ${names.length}`)
    expect(messages.at(-1)).toBe(`Writing ${total} documents`)
  })

  test('draws at most four pictures at a time', async () => {
    let drawing = 0
    let most = 0
    const counted = async (plan: DrawingPlan) => {
      most = Math.max(most, ++drawing)
      const picture = await draw(plan)
      drawing--
      return picture
    }
    await seed({client: await lake.client('editor'), draw: counted})
    expect(most).toBeLessThanOrEqual(4)
  })
})

test('seeding again changes nothing', async () => {
  const client = await lake.client('editor')
  await seed({client, draw})
  const before = await client.fetch('*[]{_id, _rev} | order(_id)')
  expect(await seed({client, draw})).toEqual({seeded: false, documents: 0, drawings: 0})
  expect(await client.fetch('*[]{_id, _rev} | order(_id)')).toEqual(before)
})

test('a dataset in which somebody has begun to write is left alone, even if it is only a draft', async () => {
  const client = await lake.client('editor')
  await client.create({_id: 'drafts.article-mine', _type: 'article', title: 'Mine'})
  expect(await seed({client, draw})).toMatchObject({seeded: false})
  expect(await client.fetch('count(*)', {}, {perspective: 'raw'})).toBe(1)
})

test('an interrupted seeding is completed by the next one', async () => {
  const client = await lake.client('editor')
  const failing = (plan: DrawingPlan) =>
    plan.kind === 'portrait' ? Promise.reject(new Error('out of chalk')) : draw(plan)
  await expect(seed({client, draw: failing})).rejects.toThrow('out of chalk')
  expect(await client.fetch('count(*[_type == "article"])')).toBe(0)
  expect(await seed({client, draw})).toMatchObject({seeded: true, documents: total})
})
