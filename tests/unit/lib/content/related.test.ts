import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  fillRelated,
  ladder,
  pickedRelated,
  rankRelated,
  RELATED_COUNT,
  type RelatedCandidate,
} from '@/lib/content/related'
import {relatedSubject} from '@/lib/content/related-subject'
import type {SharedKind} from '@/lib/content/types'
import {
  article,
  articleCard,
  author,
  exerciseBlock,
  exerciseCard,
  programCard,
  textBlock,
} from '../../../support/content'

const topic = {_id: 'back', _type: 'topic' as const, title: 'Back pain', slug: 'back', parent: null}

const backPain = article('back-pain', {
  authors: [author('ana', 'Ana Lima')],
  topics: [topic],
  body: [
    exerciseBlock('a', exerciseCard('hyper', 'Reverse hyper')),
    {
      _key: 'b',
      _type: 'programCard',
      note: null,
      program: programCard('bulletproof', 'Bulletproof'),
    },
    textBlock('c', 'Text', {
      markDefs: [
        {
          _key: 'm',
          _type: 'internalLink',
          reference: {
            _id: 'squat',
            _type: 'exercise',
            slug: 'squat',
            title: 'Goblet squat',
            relationship: null,
          },
        },
        {
          _key: 'n',
          _type: 'internalLink',
          reference: {
            _id: 'ben',
            _type: 'person',
            slug: 'ben',
            title: 'Ben',
            relationship: null,
          },
        },
      ],
    }),
  ],
})

function candidate(
  id: string,
  referenceIds: string[],
  publishedAt = '2025-01-01',
): RelatedCandidate {
  return {...articleCard(id, {publishedAt}), referenceIds}
}

function ids(list: readonly {article: {_id: string}}[]): string[] {
  return list.map((entry) => entry.article._id)
}

describe('what an article shares with others', () => {
  test('is every exercise and program it shows or links to, its topics and its authors', () => {
    expect([...relatedSubject(backPain)]).toEqual([
      ['ana', {kind: 'author', title: 'Ana Lima'}],
      ['back', {kind: 'topic', title: 'Back pain'}],
      ['hyper', {kind: 'exercise', title: 'Reverse hyper'}],
      ['bulletproof', {kind: 'program', title: 'Bulletproof'}],
      ['squat', {kind: 'exercise', title: 'Goblet squat'}],
    ])
  })

  test('is looked for from the most telling to the least', () => {
    expect(ladder(relatedSubject(backPain))).toEqual([
      ['hyper', 'bulletproof', 'squat'],
      ['back'],
      ['ana'],
    ])
    expect(ladder(relatedSubject(article('bare')))).toEqual([])
  })
})

describe('ranking', () => {
  const subject = relatedSubject(backPain)

  test('puts the article that shares most first and says what it shares', () => {
    const ranked = rankRelated(subject, [
      candidate('by-ana', ['ana']),
      candidate('on-back', ['back', 'ana']),
      candidate('two-exercises', ['hyper', 'squat']),
      candidate('one-program', ['bulletproof']),
      candidate('nothing', ['other']),
    ])
    expect(ranked.map(({article: {_id}, reason}) => [_id, reason])).toEqual([
      ['two-exercises', {kind: 'exercise', title: 'Goblet squat'}],
      ['one-program', {kind: 'program', title: 'Bulletproof'}],
      ['on-back', {kind: 'topic', title: 'Back pain'}],
      ['by-ana', {kind: 'author', title: 'Ana Lima'}],
    ])
  })

  test('prefers the newer of two that share as much', () => {
    const ranked = rankRelated(subject, [
      candidate('older', ['hyper'], '2024-01-01'),
      candidate('newer', ['hyper'], '2025-01-01'),
    ])
    expect(ids(ranked)).toEqual(['newer', 'older'])
  })
})

test("editors' picks all stay, even more than the list aims for", () => {
  const picks = ['a', 'b', 'c', 'd', 'self', 'a'].map((id) => articleCard(id))
  const picked = pickedRelated('self', picks)
  expect(ids(picked)).toEqual(['a', 'b', 'c', 'd'])
  expect(
    ids(fillRelated('self', picked, [{article: articleCard('e'), reason: {kind: 'newest'}}])),
  ).toEqual(['a', 'b', 'c', 'd'])
})

describe('over any corpus', () => {
  const id = fc.constantFrom('self', 'a', 'b', 'c', 'd', 'e', 'f')
  const kind = fc.constantFrom<SharedKind>('exercise', 'program', 'topic', 'author')
  const subjects = fc
    .uniqueArray(fc.tuple(fc.constantFrom('x', 'y', 'z', 'w'), kind), {selector: ([key]) => key})
    .map((entries) => new Map(entries.map(([key, of]) => [key, {kind: of, title: key}])))
  const candidates = fc.uniqueArray(
    fc
      .tuple(
        id,
        fc.array(fc.constantFrom('x', 'y', 'z', 'w', 'v')),
        fc.constantFrom('2024-01-01', '2025-01-01', '2025-06-01'),
      )
      .map(([_id, references, date]) => candidate(_id, references, date)),
    {selector: ({_id}) => _id},
  )
  const picks = fc.array(
    id.map((_id) => articleCard(_id)),
    {maxLength: 6},
  )

  test('the list never holds the article itself or anything twice, and keeps to its size', () => {
    fc.assert(
      fc.property(subjects, picks, candidates, candidates, (subject, chosen, first, second) => {
        const picked = pickedRelated('self', chosen)
        let list = fillRelated('self', picked, rankRelated(subject, first))
        list = fillRelated('self', list, rankRelated(subject, second))
        expect(ids(list)).not.toContain('self')
        expect(new Set(ids(list)).size).toBe(list.length)
        expect(list.length).toBeLessThanOrEqual(Math.max(RELATED_COUNT, picked.length))
        expect(list.slice(0, picked.length)).toEqual(picked)
      }),
    )
  })

  test('the order does not depend on the order of the candidates', () => {
    const shuffled = candidates.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, {minLength: list.length})),
    )
    fc.assert(
      fc.property(subjects, shuffled, (subject, [list, other]) => {
        expect(rankRelated(subject, other)).toEqual(rankRelated(subject, list))
      }),
    )
  })
})
