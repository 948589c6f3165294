import {filter, firstValueFrom, map, ReplaySubject, take, toArray} from 'rxjs'
import {z} from 'zod'
import {afterAll, beforeAll, describe, expect, onTestFinished, test} from 'vitest'
import {openEventStream, type WireEvent} from '../../support/event-stream.ts'
import {API_VERSION, startTestLake, type TestLake, type TestRole} from '../../support/lake.ts'

let lake: TestLake
beforeAll(async () => {
  lake = await startTestLake()
})
afterAll(() => lake.close())

const tagsSchema = z.object({tags: z.array(z.string())})

/** The tags of every message of a client's live events, once it is welcome. */
async function liveTags(role: TestRole, options: {includeDrafts?: boolean} = {}) {
  const client = await lake.client(role)
  const events = new ReplaySubject<{type: string; tags?: readonly string[]}>()
  const subscription = client.live.events(options).subscribe(events)
  onTestFinished(() => subscription.unsubscribe())
  await firstValueFrom(events.pipe(filter(({type}) => type === 'welcome')))
  const messages = events.pipe(
    filter(({type}) => type === 'message'),
    map(({tags = []}) => tags),
  )
  return {
    /** Tags of the first `count` messages. */
    first: (count: number) => firstValueFrom(messages.pipe(take(count), toArray())),
  }
}

async function tagsOf(query: string, role: TestRole = 'editor', perspective?: 'raw' | 'drafts') {
  const client = await lake.client(role)
  const options = {filterResponse: false, ...(perspective && {perspective})} as const
  const {syncTags = []} = await client.fetch(query, {}, options)
  return syncTags
}

async function openLive(lastEventId?: string, search = '') {
  const url = `${lake.url}/v${API_VERSION}/data/live/events/production${search}`
  const token = await lake.token('viewer')
  const stream = await openEventStream(url, {token, lastEventId})
  onTestFinished(() => stream.close())
  return stream
}

const ofKind = (event: string) => (wire: WireEvent) => wire.event === event

describe('sync tags', () => {
  test('are those of what a query reads: a change elsewhere is none of its business', async () => {
    const client = await lake.client()
    const tags = await tagsOf('*[_type == "post" && slug.current == "tagged"][0]{title}')
    expect(tags).toHaveLength(1)
    expect(tags[0]).toMatch(/^s1:[\w-]{8}$/)
    const live = await liveTags('anonymous')
    await client.create({_type: 'post', slug: {current: 'other'}})
    await client.create({_type: 'post', slug: {current: 'tagged'}})
    const [other, tagged] = await live.first(2)
    expect(other).not.toEqual(expect.arrayContaining([...tags]))
    expect(tagged).toEqual(expect.arrayContaining([...tags]))
  })

  test('of a reference to a missing document name it', async () => {
    const client = await lake.client()
    await client.create({_id: 'points', _type: 'post', to: {_ref: 'later', _weak: true}})
    const tags = await tagsOf('*[_id == "points"][0]{"name": to->name}')
    expect(tags).toHaveLength(2)
    const live = await liveTags('anonymous')
    await client.create({_id: 'later', _type: 'author', name: 'Late'})
    const [message = []] = await live.first(1)
    expect(tags.filter((tag) => message.includes(tag))).not.toEqual([])
  })

  test('are at most 60', async () => {
    const ids = Array.from({length: 200}, (_, number) => `gone-${number}`)
    expect(await tagsOf(`*[_id in ${JSON.stringify(ids)}]`)).toHaveLength(1)
  })

  test('come with an answer whatever position the client has heard of', async () => {
    const client = await lake.client()
    const options = {filterResponse: false, lastLiveEventId: 'anything'} as const
    const answer = await client.fetch('*[_type == "post"]', {}, options)
    expect(answer.syncTags).toHaveLength(1)
  })
})

describe('client.live.events', () => {
  test('keeps drafts and versions from visitors, and tells who may see them', async () => {
    const visitor = await liveTags('anonymous')
    const editor = await liveTags('editor', {includeDrafts: true})
    const draft = await tagsOf('*[_id == "quiet"]', 'editor', 'drafts')
    const client = await lake.client()
    await client.create({_id: 'drafts.quiet', _type: 'note'})
    await client.create({_id: 'versions.summer.quiet', _type: 'note'})
    await client.create({_id: 'loud', _type: 'note'})
    expect((await visitor.first(1))[0]).toEqual(
      expect.arrayContaining([...(await tagsOf('*[_id == "loud"]'))]),
    )
    const messages = await editor.first(3)
    expect(messages[0]).toEqual(expect.arrayContaining([...draft]))
    expect(messages[1]).toEqual(expect.arrayContaining([...draft]))
    expect(messages.every((tags) => tags.length > 0)).toBe(true)
  })

  test('tells previewers when the removal of a draft shows the published document again', async () => {
    const client = await lake.client()
    await client.create({_id: 'both', _type: 'note', colour: 'red'})
    await client.create({_id: 'drafts.both', _type: 'note', colour: 'blue'})
    const red = await tagsOf('*[colour == "red"]', 'editor', 'drafts')
    const editor = await liveTags('editor', {includeDrafts: true})
    await client.delete('drafts.both')
    expect((await editor.first(1))[0]).toEqual(expect.arrayContaining([...red]))
  })

  test('with drafts needs a token', async () => {
    const url = `${lake.url}/v${API_VERSION}/data/live/events/production?includeDrafts=true`
    await expect(openEventStream(url)).rejects.toThrow('refused with 401')
  })
})

describe('a live stream that was lost', () => {
  test('goes on where it was', async () => {
    const client = await lake.client()
    const first = await openLive()
    await client.create({_type: 'note'})
    const [seen] = await first.events(1, ofKind('message'))
    first.close()
    const {_rev} = await client.create({_id: 'missed', _type: 'note'})
    const again = await openLive(seen?.id)
    const [message, welcome] = await again.events(2)
    expect(message).toMatchObject({event: 'message', id: _rev})
    expect(tagsSchema.parse(JSON.parse(message?.data ?? '')).tags).toEqual(
      expect.arrayContaining([...(await tagsOf('*[_id == "missed"]'))]),
    )
    expect(welcome).toMatchObject({event: 'welcome', id: _rev})
  })

  test('hears nothing when nothing happened, even after the lake was restarted', async () => {
    const first = await openLive()
    const [welcome] = await first.events(1)
    await lake.restart()
    const again = await openLive(welcome?.id)
    expect(await again.events(1)).toMatchObject([{event: 'welcome', id: welcome?.id}])
  })

  test('starts afresh when the lake does not know what it missed', async () => {
    const client = await lake.client()
    const {_rev} = await client.create({_type: 'note'})
    await client.create({_type: 'note'})
    await lake.restart()
    for (const position of [_rev, 'never-heard-of']) {
      const stream = await openLive(position)
      expect(await stream.events(2)).toMatchObject([{event: 'restart'}, {event: 'welcome'}])
    }
  })
})
