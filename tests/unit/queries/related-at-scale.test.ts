import {expect, test} from 'vitest'
import {sampleContent} from '@/sanity/content/index'
import type {StoredDocument} from '@/sanity/lake/documents/types'
import {createDocumentIndex} from '@/sanity/lake/groq/document-index'
import {Meter} from '@/sanity/lake/groq/meter'
import {runQuery} from '@/sanity/lake/groq/run-query'
import {INLINE_WORK} from '@/sanity/lake/query-thread/queries'
import {RELATED_QUERY} from '@/sanity/queries/articles'

const NEWEST = Date.UTC(2024, 0, 1)
const HOUR = 3_600_000

/** The sample's content and as many copies of its articles, each older than the one before. */
function publication(articles: number): readonly StoredDocument[] {
  const samples = sampleContent().map((document): StoredDocument => {
    return JSON.parse(JSON.stringify({...document, _rev: 'r', _createdAt: '', _updatedAt: ''}))
  })
  const originals = samples.filter(({_type}) => _type === 'article')
  const copies = Array.from({length: articles}, (_, number) => {
    const original = originals[number % originals.length]
    const publishedAt = new Date(NEWEST - number * HOUR).toISOString()
    return original ? [{...original, _id: `copy-${number}`, publishedAt}] : []
  })
  return [...samples, ...copies.flat()]
}

test('among thousands of articles, the lake still finds related ones at once', () => {
  const meter = new Meter(INLINE_WORK)
  const params = {
    id: 'copy-1',
    mentionIds: ['exercise-romanian-deadlift', 'exercise-glute-bridge'],
    aims: ['muscle'],
    topicIds: ['topic-mobility', 'topic-recovery'],
    authorIds: ['person-maya-okafor'],
  }
  const index = createDocumentIndex(publication(4_000))
  const {result} = runQuery(
    index,
    {
      ...{query: RELATED_QUERY, params, perspective: 'published', apiVersion: '2025-02-19'},
      ...{access: 'anonymous', identity: '', now: new Date('2026-06-01')},
    },
    meter,
  )
  expect(JSON.parse(JSON.stringify(result)).byTopic).toHaveLength(24)
})
