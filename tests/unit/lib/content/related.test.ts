import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  fillRelated,
  pickedRelated,
  rankRelated,
  RELATED_COUNT,
  type RelatedCandidate,
} from '@/lib/content/related'
import {relatedSubject} from '@/lib/content/related-subject'
import type {ArticleCard, RelatedArticle, SharedKind} from '@/lib/content/types'
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
  aims: ['pain-free'],
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
            summary: 'Down and up.',
            primaryMuscles: [],
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

function candidate(id: string, sharedIds: string[], publishedAt = '2025-01-01'): RelatedCandidate {
  return {...articleCard(id, {publishedAt}), sharedIds}
}

/** Every topic is on five articles. */
const MANY = new Map(['back', 'x', 'y', 'z', 'w'].map((id) => [id, 5]))

function newest(id: string, changes: Partial<ArticleCard> = {}): RelatedArticle {
  return {article: articleCard(id, changes), reason: {kind: 'newest'}, shared: []}
}

function ids(list: readonly {article: {_id: string}}[]): string[] {
  return list.map((entry) => entry.article._id)
}

describe('what an article shares with others', () => {
  test('is every exercise and program it shows or links to, its aims, its topics and its authors', () => {
    expect([...relatedSubject(backPain)]).toEqual([
      ['ana', {kind: 'author', title: 'Ana Lima'}],
      ['back', {kind: 'topic', title: 'Back pain'}],
      ['pain-free', {kind: 'aim', title: 'Pain-free training'}],
      ['hyper', {kind: 'exercise', title: 'Reverse hyper'}],
      ['bulletproof', {kind: 'program', title: 'Bulletproof'}],
      ['squat', {kind: 'exercise', title: 'Goblet squat'}],
    ])
  })
})

describe('ranking', () => {
  const subject = relatedSubject(backPain)

  test('puts the article that shares most first and says what it shares', () => {
    const ranked = rankRelated(
      subject,
      [
        candidate('by-ana', ['ana']),
        candidate('on-back', ['back', 'ana']),
        candidate('two-exercises', ['hyper', 'squat']),
        candidate('one-program', ['bulletproof']),
        candidate('same-aim', ['pain-free']),
        candidate('nothing', ['other']),
      ],
      MANY,
    )
    expect(ranked.map(({article: {_id}, reason}) => [_id, reason])).toEqual([
      ['two-exercises', {kind: 'exercise', title: 'Goblet squat'}],
      ['one-program', {kind: 'program', title: 'Bulletproof'}],
      ['same-aim', {kind: 'aim', title: 'Pain-free training'}],
      ['on-back', {kind: 'topic', title: 'Back pain'}],
      ['by-ana', {kind: 'author', title: 'Ana Lima'}],
    ])
  })

  test('prefers the newer of two that share as much', () => {
    const ranked = rankRelated(
      subject,
      [candidate('older', ['hyper'], '2024-01-01'), candidate('newer', ['hyper'], '2025-01-01')],
      MANY,
    )
    expect(ids(ranked)).toEqual(['newer', 'older'])
  })

  test('lets a strong tie of long ago lose against a weaker one of today', () => {
    const ranked = rankRelated(
      subject,
      [candidate('long-ago', ['hyper'], '2015-01-01'), candidate('today', ['ana'], '2025-01-01')],
      MANY,
    )
    expect(ids(ranked)).toEqual(['today', 'long-ago'])
  })

  test('thinks more of a topic that few articles have', () => {
    const two = new Map([
      ['rare', {kind: 'topic' as const, title: 'Rare'}],
      ['common', {kind: 'topic' as const, title: 'Common'}],
    ])
    const list = [candidate('a', ['common']), candidate('b', ['rare'])]
    const sizes = new Map([
      ['rare', 2],
      ['common', 200],
    ])
    expect(ids(rankRelated(two, list, sizes))).toEqual(['b', 'a'])
  })

  test('names all that is shared, the most telling first', () => {
    const [first] = rankRelated(subject, [candidate('both', ['ana', 'hyper', 'back'])], MANY)
    expect(first?.shared.map(({kind}) => kind)).toEqual(['exercise', 'topic', 'author'])
  })
})

test("editors' picks all stay, even more than the list aims for", () => {
  const picks = ['a', 'b', 'c', 'd', 'self', 'a'].map((id) => articleCard(id))
  const picked = pickedRelated('self', picks)
  expect(ids(picked)).toEqual(['a', 'b', 'c', 'd'])
  expect(ids(fillRelated(picked, [newest('e')], {without: new Set()}))).toEqual(ids(picked))
})

test('three by one author do not stand side by side while there is somebody else', () => {
  const ana = {authors: [author('ana', 'Ana')]}
  const list = ['a', 'b', 'c'].map((id) => newest(id, ana))
  const mixed = [...list, newest('d')]
  const without = new Set<string>()
  expect(ids(fillRelated([], mixed, {without}))).toEqual(['a', 'b', 'd'])
  expect(ids(fillRelated([], list, {without}))).toEqual(['a', 'b'])
  expect(ids(fillRelated([], list, {without, anyAuthor: true}))).toEqual(['a', 'b', 'c'])
})

describe('over any corpus', () => {
  const id = fc.constantFrom('self', 'a', 'b', 'c', 'd', 'e', 'f')
  const kind = fc.constantFrom<SharedKind>('exercise', 'program', 'aim', 'topic', 'author')
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
        const without = new Set(['self'])
        let list = fillRelated(picked, rankRelated(subject, first, MANY), {without})
        list = fillRelated(list, rankRelated(subject, second, MANY), {without})
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
        expect(rankRelated(subject, other, MANY)).toEqual(rankRelated(subject, list, MANY))
      }),
    )
  })
})
