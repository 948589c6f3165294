import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {chooseRelated, thinnessOf, type RelatedReader} from '@/lib/content/choose-related'
import {RELATED_COUNT} from '@/lib/content/related'
import type {ArticleCard} from '@/lib/content/types'
import {sampleContent} from '@/sanity/content/index'
import {createDocumentIndex} from '@/sanity/lake/groq/document-index'
import {runQuery} from '@/sanity/lake/groq/run-query'
import {
  NEWEST_OTHER_ARTICLES_QUERY,
  RELATED_QUERY,
  RELATED_SUBJECT_QUERY,
} from '@/sanity/queries/articles'
import type {StoredDocument} from '@/sanity/lake/documents/types'
import {article, exercise, person, ref, topic} from '../../../revalidation/publication'

const EVERYTHING = [
  person('ana', 'Ana'),
  person('ben', 'Ben'),
  person('eve', 'Eve'),
  topic('back', 'Back'),
]
const NOTHING = {byMention: [], byAim: [], byTopic: [], byAuthor: [], topics: []}

/** The list of an article as the site makes it from a dataset. */
async function relatedIn(documents: readonly StoredDocument[], self = 'self') {
  const index = createDocumentIndex(documents)
  const reader = {access: 'anonymous', identity: '', apiVersion: '2025-02-19'} as const
  const now = new Date('2026-06-01')
  const ask = (query: string, params: Record<string, string | string[]>): string => {
    const {result} = runQuery(index, {query, params, perspective: 'published', now, ...reader})
    return JSON.stringify(result)
  }
  const site: RelatedReader = {
    sharing: async (id, shared) =>
      await Promise.resolve(JSON.parse(ask(RELATED_QUERY, {id, ...shared}))),
    newest: async (id) => await Promise.resolve(JSON.parse(ask(NEWEST_OTHER_ARTICLES_QUERY, {id}))),
  }
  const source: Parameters<typeof chooseRelated>[0] = JSON.parse(
    ask(RELATED_SUBJECT_QUERY, {id: self}),
  )
  return await chooseRelated(source, site)
}

function written(id: string, day: string, fields: Parameters<typeof article>[2] = {}) {
  return article(id, day, {authors: [ref('ana')], topics: [], body: [], ...fields})
}

function card(id: string): ArticleCard {
  return JSON.parse(JSON.stringify({_id: id, _type: 'article', title: id, slug: id, authors: []}))
}

describe('Automatic relatedness (shared exercises/programs/topics/author, recency)', () => {
  test('what shares an exercise stands before what shares a rare topic, and that before an aim', async () => {
    const hinge = [{_type: 'exerciseCard', _key: 'k', exercise: ref('hinge')}]
    const related = await relatedIn([
      ...EVERYTHING,
      exercise('hinge', 'Hinge'),
      written('self', '2026-05-01', {topics: [ref('back')], body: hinge, aims: ['mobility']}),
      written('by-ana', '2026-04-05'),
      written('for-mobility', '2026-04-04', {authors: [ref('eve')], aims: ['skill', 'mobility']}),
      written('on-back', '2026-04-03', {authors: [ref('ben')], topics: [ref('back')]}),
      written('with-hinge', '2026-04-02', {authors: [ref('ben')], body: hinge}),
    ])
    expect(related.map(({article: {_id}, reason}) => [_id, reason])).toEqual([
      ['with-hinge', {kind: 'exercise', title: 'Hinge'}],
      ['on-back', {kind: 'topic', title: 'Back'}],
      ['for-mobility', {kind: 'aim', title: 'Mobility'}],
    ])
  })

  test('where nothing else is shared, the author is better than nothing', async () => {
    const related = await relatedIn([
      ...EVERYTHING,
      written('self', '2026-05-01'),
      written('by-ana', '2026-04-05'),
      written('by-ben', '2026-04-06', {authors: [ref('ben')]}),
    ])
    expect(related.map(({article: {_id}, reason: {kind}}) => [_id, kind])).toEqual([
      ['by-ana', 'author'],
      ['by-ben', 'newest'],
    ])
  })
})

test('the article on backs and hips has sensible neighbours without any help from editors', async () => {
  const seed = 'article-three-reasons-your-back-and-hips-hurt'
  const samples = sampleContent().map((document): StoredDocument => {
    const stored: StoredDocument = JSON.parse(JSON.stringify(document))
    return stored._id === seed ? {...stored, related: []} : stored
  })
  const related = await relatedIn(samples, seed)
  expect(related.map(({article: {_id}, reason: {kind}}) => [_id, kind])).toEqual([
    ['article-desk-hips', 'exercise'],
    ['article-warm-up-in-eight-minutes', 'exercise'],
    ['article-returning-after-back-pain', 'exercise'],
  ])
})

describe('Manual related picks', () => {
  test('stand first and in the order that editors gave them, and enough of them are all', async () => {
    const asked: string[] = []
    const reader: RelatedReader = {
      sharing: async () => {
        asked.push('sharing')
        return await Promise.resolve(NOTHING)
      },
      newest: async () => {
        asked.push('newest')
        return await Promise.resolve([])
      },
    }
    const source = {_id: 'self', authors: [], topics: [], aims: [], body: [], notRelated: []}
    const picks = ['c', 'a', 'b'].map(card)
    const related = await chooseRelated({...source, related: picks}, reader)
    expect(related.map(({article: {_id}}) => _id)).toEqual(['c', 'a', 'b'])
    expect(asked).toEqual([])
  })

  test('what editors keep out never comes in by itself', async () => {
    const related = await relatedIn([
      ...EVERYTHING,
      written('self', '2026-05-01', {notRelated: [ref('a')]}),
      written('a', '2026-04-01'),
      written('b', '2026-03-01'),
      written('c', '2026-02-01'),
    ])
    expect(related.map(({article: {_id}}) => _id)).toEqual(['b', 'c'])
  })
})

describe('Tiered fallback so never thin', () => {
  test('what shares nothing is filled up with the newest', async () => {
    const related = await relatedIn([
      ...EVERYTHING,
      written('self', '2026-05-01'),
      ...['a', 'b', 'c', 'd'].map((id, day) =>
        written(id, `2026-01-0${day + 1}`, {authors: [ref('ben')]}),
      ),
    ])
    expect(related.map(({article: {_id}, reason: {kind}}) => [_id, kind])).toEqual([
      ['d', 'newest'],
      ['c', 'newest'],
      // All are Ben's: better a third of his than a thin list.
      ['b', 'newest'],
    ])
    expect(thinnessOf(related)).toBe('unrelated')
  })

  test('a lone card is no list', async () => {
    const related = await relatedIn([
      ...EVERYTHING,
      written('self', '2026-05-01'),
      written('a', '2026-04-01'),
    ])
    expect(thinnessOf(related)).toBe('absent')
  })
})

describe('Excludes self and drafts', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'drafts.a', 'drafts.f', 'versions.r.b')
  const corpora = fc.uniqueArray(
    fc
      .record({
        id,
        author: fc.constantFrom('ana', 'ben'),
        topics: fc.subarray(['back']),
        day: fc.integer({min: 10, max: 28}),
      })
      .map(({id: _id, author, topics, day}) => ({
        ...written(_id, `2026-01-${day}`, {authors: [ref(author)], topics: topics.map(ref)}),
        _id,
      })),
    {selector: ({_id}) => _id},
  )
  const picks = fc.uniqueArray(fc.constantFrom('a', 'b', 'self', 'f'))

  test('over any corpus: only other published articles, once each, in a stable order', async () => {
    await fc.assert(
      fc.asyncProperty(corpora, picks, async (others, chosen) => {
        const self = written('self', '2026-05-01', {
          topics: [ref('back')],
          related: chosen.map(ref),
        })
        const related = await relatedIn([...EVERYTHING, self, ...others])
        const ids = related.map(({article: {_id}}) => _id)
        const published = others.flatMap(({_id}) => (_id.includes('.') ? [] : [_id]))
        expect(published).toEqual(expect.arrayContaining(ids))
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids.length).toBe(Math.min(RELATED_COUNT, published.length))
        const again = await relatedIn([...others.toReversed(), self, ...EVERYTHING])
        expect(again).toEqual(related)
      }),
    )
  })
})
