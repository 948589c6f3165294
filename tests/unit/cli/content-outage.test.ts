import {expect, test} from 'vitest'
import {contentOutage} from '@/sanity/cli/content-outage.ts'

const PROJECT = {projectId: 'abc12345', dataset: 'production'}
const answering = (status: number) => async () => new Response('{}', {status})

test.each([200, 401, 404])('content that answers %i can be reached', async (status) => {
  expect(await contentOutage(PROJECT, answering(status))).toBeUndefined()
})

test('an outage at Sanity is one', async () => {
  expect(await contentOutage(PROJECT, answering(503))).toBe(
    'The content at https://abc12345.api.sanity.io could not be reached: it answered 503.',
  )
})

test('the reason of a network that fails is told', async () => {
  const cause = new Error('getaddrinfo ENOTFOUND abc12345.api.sanity.io')
  const failing = () => Promise.reject(new TypeError('fetch failed', {cause}))
  expect(await contentOutage(PROJECT, failing)).toContain(`could not be reached: ${cause.message}.`)
})
