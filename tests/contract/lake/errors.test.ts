import {type IncomingMessage, request} from 'node:http'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {API_VERSION, startTestLake, type TestLake, type TestRole} from '../../support/lake.ts'

let lake: TestLake
beforeAll(async () => {
  lake = await startTestLake()
  const client = await lake.client()
  await client.create({_id: 'taken', _type: 'note'})
  await client.create({_id: 'referrer', _type: 'note', to: {_type: 'reference', _ref: 'taken'}})
})
afterAll(() => lake.close())

interface Scenario {
  readonly name: string
  /** Default: editor. */
  readonly role?: TestRole
  readonly method?: string
  /** Path behind the API version. */
  readonly path: string
  readonly body?: string
  readonly status: number
  readonly answer: object
}

const mutate = (...mutations: readonly object[]) => ({
  path: '/data/mutate/production',
  method: 'POST',
  body: JSON.stringify({mutations}),
})
const mutationError = (type: string, detail: object = {}) => ({
  error: {type: 'mutationError', items: [{error: {type, ...detail}}]},
})

/** Whoever walks through this by calling themselves runs out of stack. */
const ENDLESS = '['.repeat(200_000) + ']'.repeat(200_000)

const scenarios: readonly Scenario[] = [
  {
    name: 'a document whose id exists',
    ...mutate({create: {_id: 'taken', _type: 'note'}}),
    status: 409,
    answer: mutationError('documentAlreadyExistsError', {id: 'taken'}),
  },
  {
    name: 'a patch based on an old revision',
    ...mutate({patch: {id: 'taken', ifRevisionID: 'old', set: {title: 'x'}}}),
    status: 409,
    answer: mutationError('documentRevisionIDDoesNotMatchError', {expectedRevisionID: 'old'}),
  },
  {
    name: 'a reference to nothing',
    ...mutate({create: {_id: 'd', _type: 'note', to: {_type: 'reference', _ref: 'nowhere'}}}),
    status: 409,
    answer: mutationError('documentReferenceDoesNotExistError', {referenceID: 'nowhere'}),
  },
  {
    name: 'deleting a document that is referenced',
    ...mutate({delete: {id: 'taken'}}),
    status: 409,
    answer: mutationError('documentHasExistingReferencesError', {referencingIDs: ['referrer']}),
  },
  {
    name: 'a patch operation that does not exist',
    ...mutate({patch: {id: 'taken', frobnicate: {title: 'x'}}}),
    status: 400,
    answer: {error: {type: 'mutationError'}},
  },
  {
    name: 'a body that is not JSON',
    path: '/data/mutate/production',
    method: 'POST',
    body: '{"mutations": [',
    status: 400,
    answer: {statusCode: 400, error: 'Bad Request'},
  },
  {
    name: 'a body without mutations',
    path: '/data/mutate/production',
    method: 'POST',
    body: '{}',
    status: 400,
    answer: {error: {type: 'mutationError'}},
  },
  {
    name: 'a list of no mutations',
    ...mutate(),
    status: 400,
    answer: {error: {type: 'mutationError'}},
  },
  {
    name: 'a malformed request tag',
    path: `/data/query/production?query=*&tag=${encodeURIComponent('a tag')}`,
    status: 400,
    answer: {statusCode: 400, message: expect.stringContaining('request tag')},
  },
  {
    name: 'a body of five megabytes',
    ...mutate({create: {_id: 'big', _type: 'note', text: 'x'.repeat(5_000_000)}}),
    status: 413,
    answer: {statusCode: 413, message: 'Request body exceeds limit of 4000000 bytes'},
  },
  {
    name: 'a document nested without end',
    path: '/data/mutate/production?autoGenerateArrayKeys=true',
    method: 'POST',
    body: `{"mutations": [{"create": {"_type": "note", "x": ${ENDLESS}}}]}`,
    status: 400,
    answer: {statusCode: 400, message: expect.stringContaining('levels deep')},
  },
  {
    name: 'a parameter nested without end',
    path: '/data/query/production',
    method: 'POST',
    body: `{"query": "$x", "params": {"x": ${ENDLESS}}}`,
    status: 400,
    answer: {statusCode: 400, message: expect.stringContaining('levels deep')},
  },
  {
    name: 'the history at no time',
    path: '/data/history/production/documents/taken?time=yesterday',
    status: 400,
    answer: {statusCode: 400, message: expect.stringContaining('"yesterday"')},
  },
  {
    name: 'an anonymous write',
    role: 'anonymous',
    ...mutate({create: {_type: 'note'}}),
    status: 401,
    answer: {statusCode: 401, errorCode: 'SIO-401-ANF'},
  },
  {
    name: 'a write by a viewer',
    role: 'viewer',
    ...mutate({create: {_type: 'note'}}),
    status: 403,
    answer: mutationError('insufficientPermissionsError', {permission: 'create'}),
  },
  {
    name: 'publishing by a contributor',
    role: 'contributor',
    ...mutate({patch: {id: 'taken', set: {title: 'x'}}}),
    status: 403,
    answer: mutationError('insufficientPermissionsError', {permission: 'update'}),
  },
  {
    name: 'an action that does not exist',
    path: '/data/actions/production',
    method: 'POST',
    body: JSON.stringify({actions: [{actionType: 'sanity.action.document.explode'}]}),
    status: 400,
    answer: {error: {type: 'actionError'}},
  },
  {
    name: 'a query that cannot be parsed',
    path: `/data/query/production?query=${encodeURIComponent('*[_type == ')}`,
    status: 400,
    answer: {error: {type: 'queryParseError', query: '*[_type == '}},
  },
  {
    name: 'a query without its parameter',
    path: `/data/query/production?query=${encodeURIComponent('*[_id == $id]')}`,
    status: 400,
    answer: {error: {type: 'queryParseError'}},
  },
  {
    name: 'a dataset that does not exist',
    path: '/data/query/elsewhere?query=*',
    status: 404,
    answer: {statusCode: 404, message: expect.stringContaining('"elsewhere" not found')},
  },
  {
    name: 'an endpoint that does not exist',
    path: '/data/teleport/production',
    status: 404,
    answer: {statusCode: 404, error: 'Not Found', message: 'Not found'},
  },
  {
    name: 'the history, for a visitor',
    role: 'anonymous',
    path: '/data/history/production/transactions/taken',
    status: 401,
    answer: {errorCode: 'SIO-401-ANF'},
  },
  {
    name: 'the webhooks, for an editor',
    path: '/hooks/projects/chalkline',
    status: 403,
    answer: {error: {type: 'insufficientPermissionsError'}},
  },
  {
    name: 'another project',
    path: '/projects/elsewhere/datasets',
    status: 404,
    answer: {errorCode: 'SIO-404-PNF'},
  },
]

describe('refusals have the status and body that Sanity clients know', () => {
  test.each(scenarios)(
    '$name: $status',
    async ({role = 'editor', path, method, body, ...expected}) => {
      const response = await fetch(`${lake.url}/v${API_VERSION}${path}`, {
        ...(method === undefined ? {} : {method}),
        headers: role === 'anonymous' ? {} : {authorization: `Bearer ${await lake.token(role)}`},
        ...(body === undefined ? {} : {body}),
      })
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      expect(await response.json()).toMatchObject(expected.answer)
      expect(response.status).toBe(expected.status)
    },
  )

  test('a body is counted when its length is not told beforehand', async () => {
    const token = await lake.token('editor')
    const send = async (text: string): Promise<number | undefined> => {
      const {path, method, body} = mutate({createOrReplace: {_id: 'streamed', _type: 'note', text}})
      const sent = request(`${lake.url}/v${API_VERSION}${path}`, {
        ...{method, headers: {authorization: `Bearer ${token}`}},
        // The connection ends with the refusal.
        agent: false,
      })
      // Written before it ends, it has no length.
      sent.write(body)
      sent.end()
      const response = await new Promise<IncomingMessage>((resolve, reject) => {
        sent.once('response', resolve).on('error', reject)
      })
      response.resume()
      return response.statusCode
    }
    expect(await send('x'.repeat(5_000_000))).toBe(413)
    expect(await send('short enough')).toBe(200)
  })

  test('nothing of a refused transaction is stored', async () => {
    const client = await lake.client()
    const transaction = client
      .transaction()
      .create({_id: 'first', _type: 'note'})
      .create({_id: 'taken', _type: 'note'})
    await expect(transaction.commit()).rejects.toMatchObject({statusCode: 409})
    expect(await client.getDocument('first')).toBeUndefined()
  })

  test('a token that was revoked or never existed is 401 and not an anonymous reader', async () => {
    const output = await lake.command('token', 'create', 'short-lived', '--role', 'viewer')
    const token = output.split('\n').at(-1) ?? ''
    const [, id = ''] = /id ([^)]+)\)/.exec(output) ?? []
    const client = await lake.client('anonymous', {token})
    await client.fetch('*')
    await lake.command('token', 'revoke', id)
    await expect(client.fetch('*')).rejects.toMatchObject({
      statusCode: 401,
      response: {body: {errorCode: 'SIO-401-ANF'}},
    })
  })

  test('an unknown endpoint is remembered once per method and pattern', async () => {
    for (const id of ['a1', 'b2', 'c3']) await fetch(`${lake.url}/v1/teleport/${id}`)
    const entries = lake.unknownRequests()
    expect(entries.filter(({pattern}) => pattern === '/:version/teleport/:id')).toHaveLength(1)
  })
})
