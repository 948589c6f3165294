import sharp from 'sharp'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {FINDINGS_COUNT_QUERY, FINDINGS_QUERY} from '@/sanity/findings/findings'
import {seed} from '@/sanity/tools/seed'
import {startTestLake, type TestLake} from '../../support/lake'

let lake: TestLake

beforeAll(async () => {
  lake = await startTestLake()
  const draw = () =>
    sharp({create: {width: 1, height: 1, channels: 3, background: 'red'}})
      .png()
      .toBuffer()
  await seed({client: await lake.client('editor'), draw})
})

afterAll(() => lake.close())

test('the sample publication leaves nothing to be found', async () => {
  const client = await lake.client('editor')
  for (const [part, perspective] of [
    ['seen', 'drafts'],
    ['stored', 'raw'],
  ] as const) {
    const asking = client.withConfig({perspective})
    const found = await asking.fetch<Record<string, {_id: string}[]>>(FINDINGS_QUERY[part])
    const ids = Object.entries(found).flatMap(([finding, documents]) =>
      documents.map(({_id}) => `${finding}: ${_id}`),
    )
    expect(ids).toEqual([])
    expect(await asking.fetch(FINDINGS_COUNT_QUERY[part])).toBe(0)
  }
})
