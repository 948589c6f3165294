import {once} from 'node:events'
import {createServer} from 'node:http'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {sampleContent} from '@/sanity/content/index.ts'
import {drawingName, placeDrawings, plannedDrawings} from '@/sanity/tools/place-drawings.ts'
import {createStudioValidation} from '../../support/studio-validation'

/** Answers what rules ask about other documents: every slug is free, no page is in the way. */
const api = createServer((request, response) => {
  const {searchParams} = new URL(request.url ?? '/', 'http://localhost')
  const result = searchParams.get('query')?.includes('"slug": slug.current') ? [] : true
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({result, ms: 0}))
})

const ASSET_ID = 'image-0123456789abcdef0123456789abcdef01234567-1200x1200-png'

const documents = sampleContent()
const assetIds = new Map(plannedDrawings(documents).map((plan) => [drawingName(plan), ASSET_ID]))

let validate: Awaited<ReturnType<typeof createStudioValidation>>

beforeAll(async () => {
  api.listen(0, '127.0.0.1')
  await once(api, 'listening')
  const address = api.address()
  if (address === null || typeof address === 'string') throw new TypeError('no TCP port')
  validate = await createStudioValidation(`http://127.0.0.1:${address.port}`)
})

afterAll(() => api.close())

test.each(documents.map((document) => [document._id, document] as const))(
  'an editor who opens %s finds no error and no warning',
  async (_id, document) => {
    const placed = placeDrawings(document, assetIds)
    const findings = await validate({...placed, _rev: 'r', _updatedAt: document._createdAt})
    expect(findings).toEqual([])
  },
)
