import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {API_VERSION, startTestLake, type TestLake, type TestRole} from '../../support/lake.ts'

let lake: TestLake
beforeAll(async () => {
  lake = await startTestLake()
})
afterAll(() => lake.close())

async function ask(
  method: string,
  path: string,
  {body, role = 'administrator'}: {body?: object; role?: TestRole} = {},
): Promise<{status: number; answer: unknown}> {
  const response = await fetch(`${lake.url}/v${API_VERSION}${path}`, {
    method,
    headers: role === 'anonymous' ? {} : {authorization: `Bearer ${await lake.token(role)}`},
    ...(body === undefined ? {} : {body: JSON.stringify(body)}),
  })
  return {status: response.status, answer: await response.json()}
}

describe('datasets through @sanity/client', () => {
  test('are created, listed, closed, opened and deleted by an administrator', async () => {
    const {datasets} = await lake.client('administrator')
    await datasets.create('staging', {aclMode: 'private'})
    expect(await datasets.list()).toMatchObject([
      {name: 'production', aclMode: 'public'},
      {name: 'staging', aclMode: 'private'},
    ])
    await datasets.edit('staging', {aclMode: 'public'})
    const visitor = await lake.client('anonymous', {dataset: 'staging'})
    expect(await visitor.fetch('*')).toEqual([])
    await datasets.edit('staging', {aclMode: 'private'})
    await expect(visitor.fetch('*')).rejects.toMatchObject({statusCode: 401})
    expect(await datasets.delete('staging')).toEqual({deleted: true})
    expect(await datasets.list()).toMatchObject([{name: 'production'}])
  })

  test('keep their documents apart, and a deleted one leaves nothing to a namesake', async () => {
    const {datasets} = await lake.client('administrator')
    await datasets.create('notes')
    const production = await lake.client()
    const notes = await lake.client('editor', {dataset: 'notes'})
    await notes.create({_id: 'same', _type: 'note', text: 'apart'})
    expect(await production.getDocument('same')).toBeUndefined()
    await datasets.delete('notes')
    await expect(notes.fetch('*')).rejects.toMatchObject({statusCode: 404})
    await expect(notes.create({_type: 'note'})).rejects.toMatchObject({statusCode: 404})

    await datasets.create('notes')
    expect(await notes.fetch('*')).toEqual([])
    const history = `/data/history/notes/transactions/same?excludeContent=true`
    const response = await fetch(`${lake.url}/v${API_VERSION}${history}`, {
      headers: {authorization: `Bearer ${await lake.token('viewer')}`},
    })
    expect(await response.text()).toBe('')
    await lake.restart()
    const after = await lake.client('editor', {dataset: 'notes'})
    expect(await after.fetch('*')).toEqual([])
  })

  test('take their webhooks with them', async () => {
    const {datasets} = await lake.client('administrator')
    await datasets.create('hooked')
    const settings = {name: 'Gone', url: 'http://127.0.0.1:9/', dataset: 'hooked'}
    const added = await ask('POST', '/hooks/projects/chalkline', {body: settings})
    expect(added.status).toBe(201)
    await datasets.delete('hooked')
    expect((await ask('GET', '/hooks/projects/chalkline')).answer).toEqual([])
  })
})

describe('the datasets API', () => {
  test('answers on the project’s own host name too, where the sanity CLI asks', async () => {
    expect(await ask('PUT', '/datasets/by-host', {body: {aclMode: 'private'}})).toEqual({
      status: 200,
      answer: {datasetName: 'by-host', aclMode: 'private'},
    })
    const listed = await ask('GET', '/datasets')
    expect(listed.answer).toContainEqual(expect.objectContaining({name: 'by-host'}))
    expect(await ask('PATCH', '/datasets/by-host', {body: {aclMode: 'public'}})).toMatchObject({
      answer: {aclMode: 'public'},
    })
    expect((await ask('DELETE', '/datasets/by-host')).answer).toEqual({deleted: true})
    expect((await ask('GET', '/aliases')).answer).toEqual([])
    expect((await ask('GET', '/features')).answer).toContain('privateDataset')
  })

  test.each([
    ['x', /2 to 64 characters/],
    ['a'.repeat(65), /2 to 64 characters/],
    ['Staging', /lowercase/],
    ['-a', /begins with/],
    ['a-', /does not end/],
  ])('refuses the name %s and says why', async (name, reason) => {
    expect(await ask('PUT', `/datasets/${name}`, {body: {}})).toMatchObject({
      status: 400,
      answer: {message: expect.stringMatching(reason)},
    })
  })

  test.each([
    ['a name that is taken', 'PUT', '/datasets/production', {}, 409],
    ['an unknown access mode', 'PUT', '/datasets/custom', {aclMode: 'custom'}, 400],
    ['an edit without a mode', 'PATCH', '/datasets/production', {}, 400],
    ['an edit of nothing', 'PATCH', '/datasets/nowhere', {aclMode: 'public'}, 404],
    ['deleting nothing', 'DELETE', '/datasets/nowhere', undefined, 404],
    ['deleting its own dataset', 'DELETE', '/datasets/production', undefined, 409],
    ['deploying a schema', 'PUT', '/projects/chalkline/datasets/production/schemas', {}, 405],
    ['making an alias', 'PUT', '/aliases/live', {}, 405],
  ])('refuses %s', async (_name, method, path, body, status) => {
    const outcome = await ask(method, path, body === undefined ? {} : {body})
    expect(outcome).toMatchObject({status, answer: {statusCode: status}})
  })

  test.each(['PUT', 'PATCH', 'DELETE'])('lets only administrators %s a dataset', async (method) => {
    const body = {aclMode: 'public'}
    const editor = await ask(method, '/datasets/production', {body, role: 'editor'})
    expect(editor.status).toBe(403)
    const visitor = await ask(method, '/datasets/production', {body, role: 'anonymous'})
    expect(visitor.status).toBe(401)
  })
})
