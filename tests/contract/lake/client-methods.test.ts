import {createClient, type SanityClient} from '@sanity/client'
import {firstValueFrom} from 'rxjs'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {startTestLake, type TestLake} from '../../support/lake.ts'

let lake: TestLake
let client: SanityClient
beforeAll(async () => {
  lake = await startTestLake()
  client = await lake.client('administrator')
})
afterAll(() => lake.close())

const note = {_type: 'note', title: 'Chalk'}

/** An active release with one new version of a document. */
async function release(name: string) {
  await client.releases.create({releaseId: name, metadata: {releaseType: 'asap'}})
  await client.createVersion({releaseId: name, publishedId: `${name}-note`, document: note})
  return {releaseId: name, publishedId: `${name}-note`}
}

async function expectNoModel(action: string) {
  const uri = `/agent/action/${action}/production`
  const answer = client.request({method: 'POST', uri, body: {}})
  await expect(answer).rejects.toThrow('language model')
}

const FAR_AWAY = '2999-01-01T00:00:00.000Z'

/** Every method of `@sanity/client` that speaks to a server, and what comes of it. */
const METHODS: Readonly<Record<string, () => Promise<void>>> = {
  async fetch() {
    expect(await client.fetch('1 + $more', {more: 1})).toBe(2)
  },
  async getDocument() {
    expect(await client.getDocument('nowhere')).toBeUndefined()
  },
  async getDocuments() {
    const {_id} = await client.create(note)
    expect(await client.getDocuments([_id, 'nowhere'])).toMatchObject([{_id}, null])
  },
  async documentsExists() {
    const {_id} = await client.create(note)
    expect(await client.documentsExists([_id, 'nowhere'])).toEqual(new Set([_id]))
  },
  async create() {
    expect(await client.create(note)).toMatchObject(note)
  },
  async createIfNotExists() {
    await client.createIfNotExists({...note, _id: 'once'})
    await client.createIfNotExists({...note, _id: 'once', title: 'Twice'})
    expect(await client.getDocument('once')).toMatchObject(note)
  },
  async createOrReplace() {
    await client.createOrReplace({...note, _id: 'over'})
    await client.createOrReplace({_id: 'over', _type: 'note', text: 'Rosin'})
    expect(await client.getDocument('over')).not.toHaveProperty('title')
  },
  async createVersion() {
    const {releaseId, publishedId} = await release('rCreate')
    expect(await client.getDocument(`versions.${releaseId}.${publishedId}`)).toMatchObject(note)
  },
  async replaceVersion() {
    const {releaseId, publishedId} = await release('rReplace')
    const document = {_id: `versions.${releaseId}.${publishedId}`, _type: 'note', title: 'Rosin'}
    await client.replaceVersion({document})
    expect(await client.getDocument(document._id)).toMatchObject({title: 'Rosin'})
  },
  async discardVersion() {
    const address = await release('rDiscard')
    await client.discardVersion(address)
    const id = `versions.${address.releaseId}.${address.publishedId}`
    expect(await client.getDocument(id)).toBeUndefined()
  },
  async unpublishVersion() {
    const {releaseId, publishedId} = await release('rUnpublish')
    await client.create({...note, _id: publishedId})
    await client.unpublishVersion({releaseId, publishedId})
    await client.releases.publish({releaseId})
    expect(await client.getDocument(publishedId)).toBeUndefined()
  },
  async delete() {
    const {_id} = await client.create(note)
    await client.delete(_id)
    expect(await client.getDocument(_id)).toBeUndefined()
  },
  async mutate() {
    const mutations = [{create: {...note, _id: 'mutated'}}]
    expect(
      await client.mutate(mutations, {returnFirst: true, returnDocuments: true}),
    ).toMatchObject(note)
  },
  async patch() {
    const {_id} = await client.create({...note, tags: ['a'], count: 1})
    const patched = await client
      .patch(_id)
      .setIfMissing({text: 'dust'})
      .inc({count: 2})
      .dec({count: 1})
      .append('tags', ['c'])
      .unset(['title'])
      .diffMatchPatch({text: '@@ -1,4 +1,5 @@\n dust\n+y\n'})
      .commit()
    expect(patched).toMatchObject({text: 'dusty', count: 2, tags: ['a', 'c']})
    expect(patched).not.toHaveProperty('title')
  },
  async transaction() {
    const {results} = await client
      .transaction()
      .create({...note, _id: 'first'})
      .patch('first', (patch) => patch.set({title: 'Rosin'}))
      .delete('first')
      .commit()
    expect(results.map(({operation}) => operation)).toEqual(['create', 'update', 'delete'])
  },
  async action() {
    await client.create({...note, _id: 'drafts.acted'})
    const publish = {actionType: 'sanity.action.document.publish'} as const
    await client.action({...publish, draftId: 'drafts.acted', publishedId: 'acted'})
    expect(await client.getDocument('acted')).toMatchObject(note)
  },
  async listen() {
    const events = client.listen('*[_type == "note"]', {}, {events: ['welcome']})
    expect(await firstValueFrom(events)).toMatchObject({type: 'welcome'})
  },
  async 'live.events'() {
    expect(await firstValueFrom(client.live.events())).toMatchObject({type: 'welcome'})
  },
  async 'assets.upload'() {
    const asset = await client.assets.upload('file', Buffer.from('chalk'), {filename: 'a.txt'})
    expect(asset).toMatchObject({_type: 'sanity.fileAsset', originalFilename: 'a.txt', size: 5})
  },
  async 'datasets.create'() {
    expect(await client.datasets.create('made')).toMatchObject({datasetName: 'made'})
  },
  async 'datasets.edit'() {
    await client.datasets.create('edited', {aclMode: 'public'})
    const {aclMode} = await client.datasets.edit('edited', {aclMode: 'private'})
    expect(aclMode).toBe('private')
  },
  async 'datasets.delete'() {
    await client.datasets.create('gone')
    expect(await client.datasets.delete('gone')).toEqual({deleted: true})
  },
  async 'datasets.list'() {
    const names = (await client.datasets.list()).map(({name}) => name)
    expect(names).toContain('production')
  },
  async 'projects.list'() {
    expect(await client.projects.list()).toMatchObject([{id: 'chalkline'}])
  },
  async 'projects.getById'() {
    expect(await client.projects.getById('chalkline')).toMatchObject({id: 'chalkline'})
  },
  async 'users.getById'() {
    const me = await client.users.getById('me')
    expect(await client.users.getById(me.id)).toMatchObject({id: me.id})
  },
  async 'releases.create'() {
    const {releaseId} = await client.releases.create({metadata: {title: 'April'}})
    expect(await client.releases.get({releaseId})).toMatchObject({metadata: {title: 'April'}})
  },
  async 'releases.get'() {
    const {releaseId} = await release('rGet')
    expect(await client.releases.get({releaseId})).toMatchObject({state: 'active'})
  },
  async 'releases.edit'() {
    const {releaseId} = await release('rEdit')
    await client.releases.edit({releaseId, patch: {set: {'metadata.title': 'May'}}})
    expect(await client.releases.get({releaseId})).toMatchObject({metadata: {title: 'May'}})
  },
  async 'releases.fetchDocuments'() {
    const {releaseId} = await release('rFetch')
    const raw = client.withConfig({perspective: 'raw'})
    expect(await raw.releases.fetchDocuments({releaseId})).toMatchObject({result: [note]})
  },
  async 'releases.publish'() {
    const {releaseId, publishedId} = await release('rPublish')
    await client.releases.publish({releaseId})
    expect(await client.getDocument(publishedId)).toMatchObject(note)
  },
  async 'releases.schedule'() {
    const {releaseId} = await release('rSchedule')
    await client.releases.schedule({releaseId, publishAt: FAR_AWAY})
    expect(await client.releases.get({releaseId})).toMatchObject({state: 'scheduled'})
  },
  async 'releases.unschedule'() {
    const {releaseId} = await release('rUnschedule')
    await client.releases.schedule({releaseId, publishAt: FAR_AWAY})
    await client.releases.unschedule({releaseId})
    expect(await client.releases.get({releaseId})).toMatchObject({state: 'active'})
  },
  async 'releases.archive'() {
    const {releaseId} = await release('rArchive')
    await client.releases.archive({releaseId})
    expect(await client.releases.get({releaseId})).toMatchObject({state: 'archived'})
  },
  async 'releases.unarchive'() {
    const {releaseId} = await release('rUnarchive')
    await client.releases.archive({releaseId})
    await client.releases.unarchive({releaseId})
    expect(await client.releases.get({releaseId})).toMatchObject({state: 'active'})
  },
  async 'releases.delete'() {
    const {releaseId} = await release('rDelete')
    await client.releases.archive({releaseId})
    await client.releases.delete({releaseId})
    expect(await client.releases.get({releaseId})).toBeUndefined()
  },
  async request() {
    expect(await client.request({uri: '/ping'})).toEqual({ok: true})
  },
  async dataRequest() {
    const mutations = [{create: {...note, _id: 'requested'}}]
    const answer: unknown = await client.dataRequest(
      'mutate',
      {mutations},
      {returnFirst: true, returnDocuments: true},
    )
    expect(answer).toMatchObject(note)
  },
  // What needs Sanity's hosted services is refused in words, not taken for a mistyped address.
  async 'datasets.getEmbeddingsSettings'() {
    await expect(client.datasets.getEmbeddingsSettings('production')).rejects.toThrow('embeddings')
  },
  async 'datasets.editEmbeddingsSettings'() {
    const settings = {enabled: true}
    await expect(client.datasets.editEmbeddingsSettings('production', settings)).rejects.toThrow(
      'embeddings',
    )
  },
  async 'agent.action.generate'() {
    await expectNoModel('generate')
  },
  async 'agent.action.transform'() {
    await expectNoModel('transform')
  },
  async 'agent.action.translate'() {
    await expectNoModel('translate')
  },
  async 'agent.action.prompt'() {
    await expectNoModel('prompt')
  },
  async 'agent.action.patch'() {
    await expectNoModel('patch')
  },
  async 'mediaLibrary.video.getPlaybackInfo'() {
    const library = createClient({
      ...client.config(),
      resource: {type: 'media-library', id: 'ml1'},
    })
    const answer = library.mediaLibrary.video.getPlaybackInfo('video-1')
    await expect(answer).rejects.toThrow('media library')
  },
}

/** What is done without a server. */
const LOCAL = ['clone', 'config', 'withConfig', 'getUrl', 'getDataUrl']

test.for(Object.entries(METHODS))('client.%s()', async ([, use]) => {
  expect.hasAssertions()
  await use()
})

test('no method of @sanity/client is forgotten', () => {
  expect(methodsOf(client, '').toSorted()).toEqual([...Object.keys(METHODS), ...LOCAL].toSorted())
})

/** Names of the methods of an object and of the objects in it. */
function methodsOf(object: object, path: string): string[] {
  const prototype: unknown = Object.getPrototypeOf(object)
  const names = [
    ...(prototype && prototype !== Object.prototype ? Object.getOwnPropertyNames(prototype) : []),
    ...Object.getOwnPropertyNames(object),
  ]
  return names.flatMap((name) => {
    if (name === 'constructor' || name === 'observable' || name.startsWith('_')) return []
    const value: unknown = Reflect.get(object, name)
    if (typeof value === 'function') return [path + name]
    return typeof value === 'object' && value !== null ? methodsOf(value, `${path}${name}.`) : []
  })
}
