import type {SanityClient} from '@sanity/client'
import {firstValueFrom, ReplaySubject, take, toArray} from 'rxjs'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {API_VERSION, startTestLake, type TestLake, type TestRole} from '../../support/lake.ts'
import {manualTime, type ManualTime} from '../../support/manual-timer.ts'
import {startWebhookReceiver, type WebhookReceiver} from '../../support/webhook-receiver.ts'

const START = '2026-01-01T00:00:00.000Z'
const PUBLISH_AT = '2026-01-01T00:00:30.000Z'
let time: ManualTime
let lake: TestLake
let client: SanityClient
let receiver: WebhookReceiver
beforeEach(async () => {
  time = manualTime(START)
  receiver = await startWebhookReceiver()
  const webhook = {
    url: receiver.url,
    secret: 's',
    filter: '_type == "article"',
    projection: '{_id}',
  }
  lake = await startTestLake({config: {webhook}, now: time.now, startTimer: time.startTimer})
  client = await lake.client()
})
afterEach(async () => {
  await lake.close()
  await receiver.close()
})

/** A release with a new version of the published article `a`, which references the new `b`. */
async function spring(releaseId = 'rSpring') {
  await client.create({_id: 'a', _type: 'article', title: 'Winter'})
  await client.releases.create({releaseId, metadata: {title: 'Spring', releaseType: 'asap'}})
  const next = {_type: 'reference', _ref: 'b', _weak: true, _strengthenOnPublish: {type: 'article'}}
  const document = {_type: 'article', title: 'Spring', next}
  await client.createVersion({releaseId, publishedId: 'a', document})
  await client.createVersion({
    releaseId,
    publishedId: 'b',
    document: {_type: 'article', title: 'Second'},
  })
}

const titles = (perspective: string) =>
  client.fetch<string[]>(
    '*[_type == "article"] | order(_id).title',
    {},
    {perspective: perspective.split(',')},
  )

async function ask(path: string): Promise<unknown> {
  const response = await fetch(`${lake.url}/v${API_VERSION}${path}`, {
    headers: {authorization: `Bearer ${lake.credentials.writeToken}`},
  })
  return response.json()
}

describe('client.releases', () => {
  test('creates, edits and reads a release', async () => {
    const {releaseId} = await client.releases.create({metadata: {title: 'New'}})
    expect(await client.releases.get({releaseId})).toMatchObject({
      _id: `_.releases.${releaseId}`,
      _type: 'system.release',
      name: releaseId,
      state: 'active',
      metadata: {title: 'New', releaseType: 'undecided'},
    })
    await client.releases.edit({releaseId, patch: {set: {'metadata.title': 'Newer'}}})
    expect(await client.fetch('releases::all()[].metadata.title')).toEqual(['Newer'])
    await expect(client.releases.create({releaseId})).rejects.toMatchObject({statusCode: 409})
  })

  test('publishes all documents of a release at once', async () => {
    await spring()
    // As on the hosted service, the client must look at the stored documents itself.
    const raw = client.withConfig({perspective: 'raw'})
    const members = await raw.releases.fetchDocuments({releaseId: 'rSpring'})
    expect(members.result.map(({_id}) => _id)).toEqual(['versions.rSpring.a', 'versions.rSpring.b'])
    expect(await titles('published')).toEqual(['Winter'])
    expect(await titles('rSpring')).toEqual(['Spring', 'Second'])

    const {transactionId} = await client.releases.publish({releaseId: 'rSpring'})
    expect(await titles('published')).toEqual(['Spring', 'Second'])
    expect(await titles('raw')).toEqual(['Spring', 'Second'])
    expect(await client.getDocument('a')).toMatchObject({
      _rev: transactionId,
      next: {_type: 'reference', _ref: 'b'},
    })
    expect(await client.releases.get({releaseId: 'rSpring'})).toMatchObject({
      _rev: transactionId,
      state: 'published',
      publishedAt: START,
      finalDocumentStates: [{id: 'versions.rSpring.a'}, {id: 'versions.rSpring.b'}],
    })
    // What the Studio shows of a published release.
    const ids = 'versions.rSpring.a,versions.rSpring.b'
    expect(await ask(`/data/history/production/documents/${ids}?lastRevision=true`)).toMatchObject({
      documents: [{title: 'Spring'}, {title: 'Second'}],
    })
  })

  test('unpublishes with a release, and perspectives show that before', async () => {
    await client.create({_id: 'a', _type: 'article', title: 'Winter'})
    await client.releases.create({releaseId: 'rEnd'})
    await client.createVersion({releaseId: 'rEnd', publishedId: 'a', baseId: 'a'})
    await client.unpublishVersion({releaseId: 'rEnd', publishedId: 'a'})
    expect(await titles('rEnd')).toEqual([])
    expect(await titles('rEnd,drafts')).toEqual([])
    expect(await titles('drafts,rEnd')).toEqual([])
    expect(await titles('published')).toEqual(['Winter'])
    await client.releases.publish({releaseId: 'rEnd'})
    expect(await titles('published')).toEqual([])
    expect(await titles('drafts')).toEqual(['Winter'])
  })

  test('stacks releases: the first one that has a document wins', async () => {
    await spring()
    await client.releases.create({releaseId: 'rSummer'})
    const document = {_type: 'article', title: 'Summer'}
    await client.createVersion({releaseId: 'rSummer', publishedId: 'a', document})
    await client.create({_id: 'drafts.a', _type: 'article', title: 'Draft'})
    expect(await titles('rSummer,rSpring')).toEqual(['Summer', 'Second'])
    expect(await titles('rSpring,rSummer')).toEqual(['Spring', 'Second'])
    expect(await titles('rSummer,drafts')).toEqual(['Summer'])
    expect(await titles('drafts')).toEqual(['Draft'])
    const query = '*[_id == "a"][0]{_id, _originalId, "next": next->title}'
    expect(await client.fetch(query, {}, {perspective: ['rSpring']})).toEqual({
      _id: 'a',
      _originalId: 'versions.rSpring.a',
      next: 'Second',
    })
  })

  test('archives a release and brings it back', async () => {
    await spring()
    await client.releases.archive({releaseId: 'rSpring'})
    expect(await titles('rSpring')).toEqual(['Winter'])
    await client.releases.unarchive({releaseId: 'rSpring'})
    expect(await titles('rSpring')).toEqual(['Spring', 'Second'])
    await client.discardVersion({releaseId: 'rSpring', publishedId: 'b'})
    const document = {_type: 'article', title: 'Other'}
    await client.replaceVersion({releaseId: 'rSpring', publishedId: 'a', document})
    expect(await titles('rSpring')).toEqual(['Other'])
  })

  test('refuses to delete an active release, and to publish it with a dangling reference', async () => {
    await spring()
    await client.discardVersion({releaseId: 'rSpring', publishedId: 'b'})
    await expect(client.releases.delete({releaseId: 'rSpring'})).rejects.toMatchObject({
      statusCode: 409,
      details: {type: 'actionError'},
    })
    await expect(client.releases.publish({releaseId: 'rSpring'})).rejects.toThrow(
      'references non-existent document "b"',
    )
    expect(await titles('published')).toEqual(['Winter'])
  })

  test('a dry run changes nothing', async () => {
    await spring()
    await client.releases.publish({releaseId: 'rSpring'}, {dryRun: true})
    const publishAt = PUBLISH_AT
    await client.releases.schedule({releaseId: 'rSpring', publishAt}, {dryRun: true})
    await client.releases.create({releaseId: 'rNever'}, {dryRun: true})
    expect(await titles('published')).toEqual(['Winter'])
    expect(await client.fetch('releases::all()[].state')).toEqual(['active'])
    expect(time.delays()).toEqual([])
  })

  test.each<TestRole>(['contributor', 'viewer'])('is not for a %s', async (role) => {
    await spring()
    const reader = await lake.client(role)
    const release = {releaseId: 'rSpring'}
    const refused = {statusCode: 403, details: {type: 'insufficientPermissionsError'}}
    // The Studio asks with dry runs and reads exactly this type.
    const options = {dryRun: true}
    await expect(reader.releases.create({releaseId: 'rX'}, options)).rejects.toMatchObject(refused)
    await expect(reader.releases.publish(release, options)).rejects.toMatchObject(refused)
    await expect(reader.releases.archive(release, options)).rejects.toMatchObject(refused)
    await expect(reader.releases.get(release)).resolves.toMatchObject({name: 'rSpring'})
  })

  test('is for an administrator', async () => {
    await spring()
    const administrator = await lake.client('administrator')
    await administrator.releases.publish({releaseId: 'rSpring'})
    expect(await titles('published')).toEqual(['Spring', 'Second'])
  })
})

describe('a scheduled release', () => {
  const releaseId = 'rSpring'

  test('locks its documents and is published at its time', async () => {
    await spring()
    await client.releases.schedule({releaseId, publishAt: PUBLISH_AT})
    const edit = client.patch('versions.rSpring.a').set({title: 'Late'}).commit()
    await expect(edit).rejects.toThrow('is locked: release "rSpring" is scheduled')
    expect(await titles('published')).toEqual(['Winter'])
    time.ring()
    expect(await titles('published')).toEqual(['Spring', 'Second'])
    expect(await client.releases.get({releaseId})).toMatchObject({publishedAt: PUBLISH_AT})
  })

  test('that became due while the lake was down is published when it starts', async () => {
    await spring()
    await client.releases.schedule({releaseId, publishAt: PUBLISH_AT})
    time.skipTo('2026-01-02T00:00:00.000Z')
    await lake.restart()
    expect(time.delays()).toEqual([0])
    time.ring()
    client = await lake.client()
    expect(await titles('published')).toEqual(['Spring', 'Second'])
  })

  test.each([
    ['at its time', () => Promise.resolve()],
    ['after a restart', () => lake.restart()],
  ])('takes a document offline %s', async (_when, happens) => {
    const metadata = {releaseType: 'scheduled', cardinality: 'one'} as const
    await client.create({_id: 'a', _type: 'article', title: 'Winter'})
    await client.releases.create({releaseId, metadata})
    await client.createVersion({releaseId, publishedId: 'a', baseId: 'a'})
    await client.unpublishVersion({releaseId, publishedId: 'a'})
    await client.releases.schedule({releaseId, publishAt: PUBLISH_AT})
    await happens()
    client = await lake.client()
    expect(await titles('published')).toEqual(['Winter'])
    time.ring()
    expect(await titles('published')).toEqual([])
    expect(await titles('drafts')).toEqual(['Winter'])
    expect(await client.releases.get({releaseId})).toMatchObject({state: 'published'})
  })

  test('that cannot be published says why and can be mended', async () => {
    await spring()
    await client.discardVersion({releaseId, publishedId: 'b'})
    await client.releases.schedule({releaseId, publishAt: PUBLISH_AT})
    time.ring()
    expect(await client.releases.get({releaseId})).toMatchObject({
      state: 'active',
      error: {message: 'Document "a" references non-existent document "b"'},
    })
    expect(time.delays()).toEqual([])
    await client.create({_id: 'b', _type: 'article', title: 'Mended'})
    await client.releases.publish({releaseId})
    expect(await titles('published')).toEqual(['Spring', 'Mended'])
    expect(await client.releases.get({releaseId})).not.toHaveProperty('error')
  })

  test('of one document is a scheduled draft, as the Studio makes one', async () => {
    await client.create({_id: 'drafts.a', _type: 'article', title: 'Soon'})
    const metadata = {title: 'Scheduled publish', releaseType: 'scheduled'} as const
    await client.releases.create({
      releaseId: 'rDraft',
      metadata: {...metadata, description: '', cardinality: 'one', intendedPublishAt: PUBLISH_AT},
    })
    const draft = await client.getDocument('drafts.a')
    await client.createVersion({
      releaseId: 'rDraft',
      publishedId: 'a',
      baseId: 'drafts.a',
      ...(draft ? {ifBaseRevisionId: draft._rev} : {}),
    })
    await client.releases.schedule({releaseId: 'rDraft', publishAt: PUBLISH_AT})
    expect(await ask('/projects/chalkline/new-content-release-allowed')).toMatchObject({
      data: {
        orgActiveReleaseCount: 1,
        orgMeteredActiveReleaseCount: 0,
        orgActiveReleaseLimit: null,
      },
    })
    time.ring()
    expect(await titles('published')).toEqual(['Soon'])
  })
})

describe('the publication of a release reaches', () => {
  test('each listener with the number of its own events', async () => {
    await spring()
    const pair = ['a', 'drafts.a', 'versions.rSpring.a']
    const events = new ReplaySubject<Record<string, unknown>>()
    const subscription = client
      .listen(
        '*[_id in $pair]',
        {pair},
        {includeAllVersions: true, events: ['welcome', 'mutation']},
      )
      .subscribe((event) => events.next({...event}))
    await firstValueFrom(events)
    const {transactionId} = await client.releases.publish({releaseId: 'rSpring'})
    const [, ...mutations] = await firstValueFrom(events.pipe(take(3), toArray()))
    subscription.unsubscribe()
    const common = {transactionId, transactionTotalEvents: 2}
    expect(mutations).toMatchObject([
      {...common, documentId: 'a', transition: 'update', transactionCurrentEvent: 0},
      {
        ...common,
        documentId: 'versions.rSpring.a',
        transition: 'disappear',
        transactionCurrentEvent: 1,
      },
    ])
  })

  test('webhooks, for the published documents only', async () => {
    await spring()
    await vi.waitFor(() => expect(receiver.received.at(-1)?.body).toBe('{"_id":"a"}'))
    const before = receiver.received.length
    await client.releases.publish({releaseId: 'rSpring'})
    await vi.waitFor(() => expect(receiver.received).toHaveLength(before + 2))
    const sent = receiver.received.slice(before)
    const operations = sent.map(({body, headers}) => [body, headers['sanity-operation']] as const)
    expect(new Map(operations)).toEqual(
      new Map([
        ['{"_id":"a"}', 'update'],
        ['{"_id":"b"}', 'create'],
      ]),
    )
  })

  test('the activity feed and the timeline of the Studio', async () => {
    await spring()
    await client.releases.schedule({releaseId: 'rSpring', publishAt: PUBLISH_AT})
    time.ring()
    const feed = await ask('/data/history/production/events/releases/rSpring?limit=4')
    expect(feed).toMatchObject({
      events: [
        {type: 'publishRelease', releaseName: 'rSpring', author: 'site-write'},
        {type: 'scheduleRelease', publishAt: PUBLISH_AT},
        {type: 'addDocumentToRelease', documentId: 'b', documentType: 'article'},
        {type: 'addDocumentToRelease', documentId: 'a'},
      ],
      nextCursor: expect.stringMatching(/^\d+$/),
    })
    expect(await ask('/data/history/production/events/documents/b')).toMatchObject({
      events: {
        b: [
          {type: 'publishDocumentVersion', publishCause: 'release.schedule', releaseId: 'rSpring'},
        ],
      },
    })
  })
})
