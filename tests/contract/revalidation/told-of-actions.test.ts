import type {SanityClient} from '@sanity/client'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {
  CONTENT_CHANGE_FILTER,
  CONTENT_CHANGE_PROJECTION,
  contentChangeSchema,
} from '@/lib/revalidation/content-change.ts'
import {tagsForChange} from '@/lib/revalidation/tags-for-change.ts'
import {documentTag, listTag} from '@/lib/revalidation/tags.ts'
import {unpublishAt} from '@/sanity/studio/calendar/unpublish-at.ts'
import {startTestLake, type TestLake} from '../../support/lake.ts'
import {manualTime, type ManualTime} from '../../support/manual-timer.ts'
import {startWebhookReceiver, type WebhookReceiver} from '../../support/webhook-receiver.ts'

const AT = '2026-01-01T00:00:30.000Z'

let time: ManualTime
let lake: TestLake
let receiver: WebhookReceiver
let editor: SanityClient

beforeEach(async () => {
  time = manualTime('2026-01-01T00:00:00.000Z')
  receiver = await startWebhookReceiver()
  const webhook = {
    url: receiver.url,
    secret: 's',
    filter: CONTENT_CHANGE_FILTER,
    projection: CONTENT_CHANGE_PROJECTION,
  }
  lake = await startTestLake({config: {webhook}, now: time.now, startTimer: time.startTimer})
  editor = await lake.client('editor', {perspective: 'raw'})
  await editor.create(written('squat', 'squat'))
  await editor.create({...written('squat', 'squat'), _id: 'drafts.squat', title: 'Squat low'})
  await editor.create({...written('hinge', 'hinge'), _id: 'drafts.hinge'})
})
afterEach(async () => {
  await lake.close()
  await receiver.close()
})

function written(_id: string, slug: string) {
  const publishedAt = '2025-12-31T00:00:00Z'
  return {_id, _type: 'article', title: slug, slug: {_type: 'slug', current: slug}, publishedAt}
}

const both = (id: string) => ({draftId: `drafts.${id}`, publishedId: id})

async function releaseOfBoth(): Promise<string> {
  const metadata = {title: 'Both', releaseType: 'scheduled'} as const
  const {releaseId} = await editor.releases.create({metadata})
  await editor.createVersion({releaseId, publishedId: 'squat', baseId: 'drafts.squat'})
  await editor.createVersion({releaseId, publishedId: 'hinge', baseId: 'drafts.hinge'})
  return releaseId
}

/** Every way in which what readers have can change, and the slugs before and after it. */
const WAYS: readonly [string, () => Promise<unknown>, readonly string[]][] = [
  [
    'publish',
    () => editor.action({actionType: 'sanity.action.document.publish', ...both('hinge')}),
    ['– → hinge'],
  ],
  [
    'edit and publish',
    () => editor.action({actionType: 'sanity.action.document.publish', ...both('squat')}),
    ['squat → squat'],
  ],
  [
    'change the address',
    async () => {
      await editor.patch('drafts.squat').set({'slug.current': 'deep-squat'}).commit()
      await editor.action({actionType: 'sanity.action.document.publish', ...both('squat')})
    },
    ['squat → deep-squat'],
  ],
  [
    'unpublish',
    async () => {
      await editor.delete('drafts.squat')
      await editor.action({actionType: 'sanity.action.document.unpublish', ...both('squat')})
    },
    ['squat → –'],
  ],
  [
    'delete',
    () =>
      editor.action({
        actionType: 'sanity.action.document.delete',
        publishedId: 'squat',
        includeDrafts: ['drafts.squat'],
      }),
    ['squat → –'],
  ],
  [
    'run a release',
    async () => editor.releases.publish({releaseId: await releaseOfBoth()}),
    ['squat → squat', '– → hinge'],
  ],
  [
    'schedule a release',
    async () => {
      await editor.releases.schedule({releaseId: await releaseOfBoth(), publishAt: AT})
      time.ring()
    },
    ['squat → squat', '– → hinge'],
  ],
  [
    'schedule an unpublish',
    async () => {
      await unpublishAt(editor, {id: 'squat', at: AT})
      time.ring()
    },
    ['squat → –'],
  ],
]

describe('the site is told of exactly what changed for readers, whichever way it changed', () => {
  test.each(WAYS)('%s', async (_way, act, told) => {
    await act()
    // The first one is of the scene. What comes after shows that nothing else was to come before.
    await editor.create(written('marker', 'marker'))
    const changes = () =>
      receiver.received.slice(1).map(({body}) => contentChangeSchema.parse(JSON.parse(body)))
    await vi.waitFor(() => expect(changes().map(({id}) => id)).toContain('marker'))
    const heard = changes().filter(({id}) => id !== 'marker')
    const states = heard.map(({before, after}) => `${before?.slug ?? '–'} → ${after?.slug ?? '–'}`)
    expect(states.toSorted()).toEqual(told)
    for (const change of heard) {
      const slugs = [change.before?.slug, change.after?.slug].flatMap((slug) => slug ?? [])
      const pages = slugs.map((slug) => documentTag('article', slug))
      expect(tagsForChange(change)).toEqual(expect.arrayContaining(pages))
      const comesOrGoes = !change.before || !change.after
      expect(tagsForChange(change).includes(listTag('article'))).toBe(comesOrGoes)
    }
  })
})
