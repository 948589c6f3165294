import type {DocumentActionComponent, DocumentActionProps} from 'sanity'
import {expect, test} from 'vitest'
import {publishingInTime} from '@/sanity/studio/calendar/publish-in-time'

const NOW = Date.parse('2026-06-01T12:00:00Z')

const publish: DocumentActionComponent = () => ({label: 'Publish'})
publish.action = 'publish'

function described(publishedAt: string | undefined) {
  const draft = {
    _id: 'drafts.a',
    _type: 'article',
    _rev: 'r',
    _createdAt: '2026-01-01T00:00:00Z',
    _updatedAt: '2026-01-01T00:00:00Z',
    publishedAt,
  }
  const props: DocumentActionProps = {
    id: 'a',
    type: 'article',
    draft,
    published: null,
    version: null,
    ready: true,
    liveEdit: false,
    liveEditSchemaType: false,
    transactionSyncLock: null,
    onComplete: () => undefined,
    initialValueResolved: true,
    release: undefined,
    scopeId: undefined,
  }
  return publishingInTime(publish, () => NOW)(props)
}

test('what has a date to come cannot be published by hand, and is told how to wait', () => {
  expect(described('2026-06-01T12:00:01Z')).toMatchObject({
    label: 'Publish',
    disabled: true,
    title: expect.stringContaining('Schedule publish'),
  })
})

test.each(['2026-06-01T11:59:59Z', undefined])('with the date %s it can', (publishedAt) => {
  expect(described(publishedAt)).toEqual({label: 'Publish'})
})

test('it is still the action “publish” for who looks for it', () => {
  expect(publishingInTime(publish).action).toBe('publish')
})
