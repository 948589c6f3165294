import type {SanityClient} from '@sanity/client'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {PLANNED, plannedSchema, whatHappens} from '@/sanity/studio/calendar/planned.ts'
import {unpublishAt} from '@/sanity/studio/calendar/unpublish-at.ts'
import {startTestLake, type TestLake} from '../../support/lake.ts'
import {manualTime, type ManualTime} from '../../support/manual-timer.ts'

const AT = '2026-01-01T00:00:30.000Z'

let time: ManualTime
let lake: TestLake
let editor: SanityClient
let visitor: SanityClient

beforeEach(async () => {
  time = manualTime('2026-01-01T00:00:00.000Z')
  lake = await startTestLake({now: time.now, startTimer: time.startTimer})
  editor = await lake.client('editor', {perspective: 'raw'})
  visitor = await lake.client('anonymous')
  await editor.create({_id: 'sale', _type: 'article', title: 'Sale'})
})
afterEach(() => lake.close())

const planned = async () => plannedSchema.parse(await editor.fetch(PLANNED.fetch))

describe('Scheduled unpublish without paid plan: a document', () => {
  test('is online until its time, offline from then on, and stays as a draft', async () => {
    await unpublishAt(editor, {id: 'sale', at: AT})
    expect(await visitor.getDocument('sale')).toMatchObject({title: 'Sale'})
    time.ring()
    await vi.waitFor(async () => expect(await visitor.getDocument('sale')).toBeUndefined())
    expect(await editor.getDocument('drafts.sale')).toMatchObject({title: 'Sale'})
    expect(await planned()).toEqual([])
  })

  test('stands in the calendar at that time, as going offline', async () => {
    await unpublishAt(editor, {id: 'sale', at: AT})
    const [entry, ...others] = await planned()
    expect(others).toEqual([])
    expect(entry).toMatchObject({at: AT, state: 'scheduled', documents: [{title: 'Sale'}]})
    expect(entry && whatHappens(entry)).toBe('Goes offline')
  })

  test('that others still need stays online, and the calendar says so', async () => {
    const ref = {_type: 'reference', _ref: 'sale'}
    await editor.create({_id: 'other', _type: 'article', related: ref})
    await unpublishAt(editor, {id: 'sale', at: AT})
    time.ring()
    await vi.waitFor(async () => {
      const [entry] = await planned()
      expect(entry?.failure).toContain('other')
      expect(entry && whatHappens(entry)).toBe('Could not be published')
    })
    expect(await visitor.getDocument('sale')).toMatchObject({title: 'Sale'})
  })

  test('that is not published cannot be planned to end, and leaves nothing in the calendar', async () => {
    await expect(unpublishAt(editor, {id: 'nobody', at: AT})).rejects.toThrow(/nobody/)
    expect(await planned()).toEqual([])
    expect(await editor.fetch('count(releases::all())')).toBe(0)
  })

  test('is taken offline by nobody who may not publish', async () => {
    const contributor = await lake.client('contributor')
    const plan = unpublishAt(contributor, {id: 'sale', at: AT})
    await expect(plan).rejects.toMatchObject({statusCode: 403})
    expect(await planned()).toEqual([])
  })
})

test('a release brings documents and takes others away at the same time', async () => {
  const releaseId = 'rTurn'
  await editor.create({_id: 'drafts.next', _type: 'article', title: 'Next'})
  await editor.releases.create({releaseId, metadata: {title: 'Turn', releaseType: 'scheduled'}})
  await editor.createVersion({releaseId, publishedId: 'next', baseId: 'drafts.next'})
  await editor.createVersion({releaseId, publishedId: 'sale', baseId: 'sale'})
  await editor.unpublishVersion({releaseId, publishedId: 'sale'})
  await editor.releases.schedule({releaseId, publishAt: AT})
  const titles = () => visitor.fetch<string[]>('*[_type == "article"].title')
  expect(await titles()).toEqual(['Sale'])
  const [entry] = await planned()
  expect(entry && whatHappens(entry)).toBe('Release · 2 documents, 1 goes offline')
  time.ring()
  await vi.waitFor(async () => expect(await titles()).toEqual(['Next']))
})
