import {createClient, stegaClean} from '@sanity/client/stega'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {API_VERSION, startTestLake, type TestLake} from '../../support/lake.ts'

let lake: TestLake
beforeAll(async () => {
  lake = await startTestLake()
  const client = await lake.client()
  const lines = [{_key: 'a', text: 'First'}]
  await client.create({_id: 'post', _type: 'post', title: 'Published', lines})
  await client.create({_id: 'drafts.post', _type: 'post', title: 'Draft', lines})
})
afterAll(() => lake.close())

const QUERY = '*[_type == "post"][0]{title, "texts": lines[].text}'

describe('resultSourceMap', () => {
  test('is sent when it was asked for', async () => {
    const client = await lake.client()
    const plain = await client.fetch(QUERY, {}, {filterResponse: false})
    expect(plain).not.toHaveProperty('resultSourceMap')
    const answer = await client.fetch(
      QUERY,
      {},
      {filterResponse: false, resultSourceMap: 'withKeyArraySelector', perspective: 'drafts'},
    )
    expect(answer.resultSourceMap).toMatchObject({
      documents: [{_id: 'drafts.post', _type: 'post'}],
      paths: ["$['title']", "$['lines'][?(@._key=='a')]['text']"],
    })
    const positions = await client.fetch(QUERY, {}, {filterResponse: false, resultSourceMap: true})
    expect(positions.resultSourceMap).toMatchObject({
      documents: [{_id: 'post'}],
      paths: ["$['title']", "$['lines'][0]['text']"],
    })
  })

  test('makes every text of a stega client lead to the Studio', async () => {
    const client = createClient({
      projectId: 'chalkline',
      dataset: 'production',
      apiHost: lake.url,
      apiVersion: API_VERSION,
      useProjectHostname: false,
      useCdn: false,
      token: await lake.token('viewer'),
      perspective: 'drafts',
      stega: {enabled: true, studioUrl: '/studio'},
    })
    const result = await client.fetch<{title: string; texts: string[]}>(QUERY)
    expect(stegaClean(result)).toEqual({title: 'Draft', texts: ['First']})
    expect(result.title.length).toBeGreaterThan('Draft'.length)
    expect(result.texts[0]?.length).toBeGreaterThan('First'.length)
  })
})
