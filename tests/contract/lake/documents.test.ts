import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {API_VERSION, startTestLake, type TestLake} from '../../support/lake.ts'

let lake: TestLake
beforeAll(async () => {
  lake = await startTestLake()
})
afterAll(() => lake.close())

describe('documents through @sanity/client', () => {
  test('a created document is found by query, by id and in the export', async () => {
    const client = await lake.client()
    const created = await client.create({_id: 'created', _type: 'note', title: 'Chalk'})
    expect(created._rev).not.toBe('')
    expect(await client.fetch('*[_id == $id][0].title', {id: 'created'})).toBe('Chalk')
    expect(await client.getDocument('created')).toEqual(created)

    const response = await fetch(`${lake.url}/v${API_VERSION}/data/export/production`, {
      headers: {authorization: `Bearer ${lake.credentials.readToken}`},
    })
    const ids = (await response.text()).trimEnd().split('\n').map(idOf)
    expect(ids).toContain('created')
    expect(ids).toEqual(ids.toSorted())
  })

  test('a patch, a transaction and a delete by query change what is stored', async () => {
    const client = await lake.client()
    await client
      .transaction()
      .create({_id: 'one', _type: 'counter', count: 1})
      .create({_id: 'two', _type: 'counter', count: 2})
      .patch('one', (patch) => patch.inc({count: 4}))
      .commit()
    expect(await client.fetch('*[_type == "counter"] | order(_id).count')).toEqual([5, 2])
    await client.delete({query: '*[_type == "counter" && count > $least]', params: {least: 4}})
    expect(await client.fetch('*[_type == "counter"]._id')).toEqual(['two'])
  })

  test('a query too long for a URL gives the same answer as a posted one', async () => {
    const client = await lake.client()
    await client.createOrReplace({_id: 'long', _type: 'note', title: 'found'})
    const ids = Array.from({length: 1500}, (_, index) => `filler-${index}`)
    const query = '*[_id in $ids][0].title'
    expect(await client.fetch(query, {ids: [...ids, 'long']})).toBe('found')
    expect(await client.fetch(query, {ids: ['long']})).toBe('found')
  })

  test('the query is repeated in the answer unless the client does without it', async () => {
    const ask = async (options: string): Promise<unknown> => {
      const response = await fetch(`${lake.url}/v1/data/query/production?query=1${options}`)
      return response.json()
    }
    expect(await ask('')).toMatchObject({query: '1', result: 1})
    expect(await ask('&returnQuery=false&tag=sanity.studio.a-b_c')).not.toHaveProperty('query')
  })

  test('publish makes the draft public, and the history tells about both', async () => {
    const client = await lake.client()
    await client.create({_id: 'drafts.story', _type: 'note', title: 'Draft'})
    const draft = {draftId: 'drafts.story', publishedId: 'story'}
    await client.action({actionType: 'sanity.action.document.publish', ...draft})
    const published = await client.getDocument('story')
    expect(published?.['title']).toBe('Draft')
    expect(await client.getDocument('drafts.story')).toBeUndefined()

    const base = `${lake.url}/v${API_VERSION}/data/history/production`
    const headers = {authorization: `Bearer ${lake.credentials.readToken}`}
    const lines = await fetch(`${base}/transactions/story,drafts.story?excludeContent=true`, {
      headers,
    })
    expect((await lines.text()).trimEnd().split('\n')).toHaveLength(2)
    const events = await fetch(`${base}/events/documents/drafts.story?limit=100`, {headers})
    expect(await events.json()).toMatchObject({
      events: {'drafts.story': [{type: 'publishDocumentVersion'}, {type: 'createDocumentVersion'}]},
    })
    const old = await fetch(`${base}/documents/story?revision=${published?._rev}`, {headers})
    expect(await old.json()).toMatchObject({documents: [{_id: 'story', _rev: published?._rev}]})
  })

  test('all versions of a document come with it, for those who may read them', async () => {
    const client = await lake.client()
    for (const prefix of ['', 'drafts.', 'versions.r1.'])
      await client.create({_id: `${prefix}versioned`, _type: 'note'})
    const options = {includeAllVersions: true} as const
    const versions = await client.getDocument('versioned', options)
    expect(versions.map(({_id}) => _id).toSorted()).toEqual([
      'drafts.versioned',
      'versioned',
      'versions.r1.versioned',
    ])
    const visitor = await lake.client('anonymous')
    expect(await visitor.getDocument('versioned', options)).toMatchObject([{_id: 'versioned'}])
  })

  test('dryRun of an action is heeded in the body and in the address', async () => {
    const client = await lake.client()
    const attributes = {_id: 'drafts.unmade', _type: 'note'}
    const type = 'sanity.action.document.create'
    const action = {actionType: type, publishedId: 'unmade', attributes}
    const url = '/data/actions/production'
    const asked = {method: 'POST', body: {actions: [action], dryRun: true}}
    await client.request({...asked, url})
    await client.request({...asked, url, query: {dryRun: 'true'}, body: {actions: [action]}})
    expect(await client.getDocument('drafts.unmade')).toBeUndefined()
  })

  test('dryRun answers as usual and changes nothing', async () => {
    const client = await lake.client()
    const mutation = {create: {_id: 'never', _type: 'note'}}
    const outcome = await client.mutate([mutation], {dryRun: true, returnDocuments: false})
    expect(outcome.transactionId).not.toBe('')
    expect(await client.getDocument('never')).toBeUndefined()
  })
})

describe('anonymous readers', () => {
  test('see published root documents and neither drafts nor dotted ids', async () => {
    const editor = await lake.client()
    const visitor = await lake.client('anonymous')
    await editor.createOrReplace({_id: 'open', _type: 'visible'})
    await editor.createOrReplace({_id: 'drafts.open', _type: 'visible'})
    await editor.createOrReplace({_id: 'secret.open', _type: 'visible'})
    const query = '*[_type == "visible"]._id'
    expect(await visitor.fetch(query, {}, {perspective: 'raw'})).toEqual(['open'])
    const byId = `${lake.url}/v${API_VERSION}/data/doc/production/open,drafts.open,gone`
    expect(await (await fetch(byId)).json()).toMatchObject({
      documents: [{_id: 'open'}],
      omitted: [
        {id: 'drafts.open', reason: 'permission'},
        {id: 'gone', reason: 'existence'},
      ],
    })
  })

  test('of a private dataset are told to sign in', async () => {
    const administrator = await lake.client('administrator')
    await administrator.datasets.create('closed', {aclMode: 'private'})
    const visitor = await lake.client('anonymous', {dataset: 'closed'})
    await expect(visitor.fetch('*')).rejects.toMatchObject({statusCode: 401})
    const member = await lake.client('viewer', {dataset: 'closed'})
    expect(await member.fetch('*')).toEqual([])
  })
})

function idOf(line: string): string {
  const document: unknown = JSON.parse(line)
  if (typeof document !== 'object' || document === null || !('_id' in document)) {
    throw new Error(`not a document: ${line}`)
  }
  return String(document._id)
}
