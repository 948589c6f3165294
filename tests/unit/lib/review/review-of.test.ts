import type {ContentSourceMap} from '@sanity/client'
import {stegaEncodeSourceMap} from '@sanity/client/stega'
import {describe, expect, test} from 'vitest'
import {contentHash} from '@/lib/review/content-hash.ts'
import {reviewOf} from '@/lib/review/review-of.ts'
import type {Reviewed} from '@/lib/review/reviewed-text.ts'
import {reviewState} from '@/lib/review/review-state.ts'

interface Signer {
  _id: string
  credentials?: {validUntil: string | null}[]
}

const text = {title: 'Squat low'}
const kim = {_id: 'person-kim'}
const ana = {_id: 'person-ana'}
const signed = (day: string, document: Reviewed, reviewer: Signer | null = kim) => ({
  contentHash: contentHash(document),
  signedAt: `${day}T10:00:00Z`,
  reviewer,
})
const review = (...signOffs: ReturnType<typeof signed>[]) =>
  reviewOf({reviewed: text, signOffs, authors: [ana], changedAt: '2026-03-01T10:00:00Z'})

describe('readers are told of a review', () => {
  test('that stands while the text is the one that was read', () => {
    expect(review(signed('2026-01-02', text))).toEqual({
      reviewer: kim,
      date: '2026-01-02',
      isCurrent: true,
    })
  })

  test('that is of an earlier text after one word changed', () => {
    expect(review(signed('2026-01-02', {title: 'Squat lower'}))).toMatchObject({isCurrent: false})
  })

  test('that stands again when the change is taken back', () => {
    expect(review(signed('2026-01-02', text), signed('2026-01-03', {title: 'Other'}))).toEqual({
      reviewer: kim,
      date: '2026-01-02',
      isCurrent: true,
    })
  })

  test('that is the newest one', () => {
    expect(review(signed('2026-01-02', text), signed('2026-02-02', text))?.date).toBe('2026-02-02')
  })

  test('but of none by an author, by nobody, on no day, or with a made-up fingerprint', () => {
    expect(review()).toBeNull()
    expect(review(signed('2026-01-02', text, ana))).toBeNull()
    expect(review(signed('2026-01-02', text, null))).toBeNull()
    expect(review(signed('some day', text))).toBeNull()
    const forged = {...signed('2026-01-02', text), contentHash: 'abc'}
    expect(review(forged)).toBeNull()
  })

  test('but of none that is of another text while nothing has changed since it was signed', () => {
    const other = signed('2026-03-02', {title: 'A draft that is not out, or nothing at all'})
    expect(review(other)).toBeNull()
    expect(review(other, signed('2026-02-02', text))).toMatchObject({isCurrent: true})
    expect(review(signed('2026-03-02', text))).toMatchObject({isCurrent: true})
  })

  test('but of none by somebody whose credentials had all run out when they signed', () => {
    const lapsed = {...kim, credentials: [{validUntil: '2026-01-01'}]}
    expect(review(signed('2026-01-02', text, lapsed))).toBeNull()
    // What was valid then was a review, and stays one.
    expect(review(signed('2025-12-31', text, lapsed))).toMatchObject({isCurrent: true})
    const renewed = {...kim, credentials: [{validUntil: '2026-01-01'}, {validUntil: null}]}
    expect(review(signed('2026-01-02', text, renewed))).toMatchObject({isCurrent: true})
  })

  test('that stands in the preview, where texts carry marks of click-to-edit', () => {
    const map: ContentSourceMap = {
      documents: [{_id: 'a', _type: 'article'}],
      paths: ["$['title']"],
      mappings: {
        "$['title']": {type: 'value', source: {type: 'documentValue', document: 0, path: 0}},
      },
    }
    const marked = stegaEncodeSourceMap(text, map, {enabled: true, studioUrl: '/studio'})
    expect(marked.title).not.toBe(text.title)
    const signOffs = [signed('2026-01-02', text)]
    expect(
      reviewOf({reviewed: marked, signOffs, authors: [], changedAt: '2026-03-01'}),
    ).toMatchObject({isCurrent: true})
  })
})

describe('an article is', () => {
  const hash = contentHash(text)
  const state = (submittedAt: string | null, ...signOffs: ReturnType<typeof signed>[]) =>
    reviewState(signOffs, {hash, submittedAt})

  test.each([
    ['draft', state(null)],
    ['submitted', state('2026-01-01T00:00:00Z')],
    ['signed', state('2026-01-01T00:00:00Z', signed('2026-01-02', text))],
    ['changed', state('2026-01-01T00:00:00Z', signed('2026-01-02', {title: 'Other'}))],
    ['submitted', state('2026-01-03T00:00:00Z', signed('2026-01-02', {title: 'Other'}))],
    ['signed', state('2026-01-03T00:00:00Z', signed('2026-01-02', text))],
  ])('%s', (expected, actual) => {
    expect(actual).toBe(expected)
  })
})
