import fc from 'fast-check'
import {applyPatch} from 'mendoza'
import {describe, expect, test} from 'vitest'
import {effectsOf} from '../../../sanity/lake/documents/effects.ts'
import {encodeMendoza} from '../../../sanity/lake/documents/mendoza-encoder.ts'
import type {JsonObject, JsonValue, StoredDocument} from '../../../sanity/lake/documents/types.ts'

const text = fc.oneof(
  fc.string({maxLength: 12}),
  fc.string({unit: 'grapheme', minLength: 10, maxLength: 60}),
  // Lone surrogates are legal in JSON and must survive as well.
  fc.string({unit: fc.constantFrom('a', 'é', '日', '😀', '\ud83d', '\ude00'), maxLength: 40}),
)
const name = fc.constantFrom('a', 'b', 'c', 'B', 'é', '10', '9', 'title', '_key', 'constructor')

const {value, object} = fc.letrec<{value: JsonValue; object: Record<string, JsonValue>}>((tie) => ({
  value: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    text,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), {maxLength: 6}),
    fc.array(
      fc
        .tuple(fc.constantFrom('k1', 'k2', 'k3'), tie('object'))
        .map(([_key, rest]) => ({...rest, _key})),
      {maxLength: 4},
    ),
    tie('object'),
  ),
  object: fc.dictionary(name, tie('value'), {maxKeys: 5, noNullPrototype: true}),
}))

/** Two documents of which the second is often an edit of the first. */
const pair: fc.Arbitrary<[JsonObject, JsonObject]> = fc.oneof(
  fc.tuple(object, object),
  fc
    .tuple(object, name, value)
    .map(([left, key, next]): [JsonObject, JsonObject] => [left, {...left, [key]: next}]),
  fc
    .tuple(text, text, text, text)
    .map(([start, middle, end, next]): [JsonObject, JsonObject] => [
      {title: `${start}${middle}${end}`},
      {title: `${start}${next}${end}`},
    ]),
  fc
    .tuple(fc.array(value, {minLength: 1, maxLength: 6}), value, fc.nat(5))
    .map(([list, item, at]): [JsonObject, JsonObject] => [
      {list},
      {list: list.toSpliced(at, at % 2, item)},
    ]),
)

describe('Mendoza effects', () => {
  test('turn any document into any other and back, by the official decoder', () => {
    fc.assert(
      fc.property(pair, ([left, right]) => {
        expect(applyPatch(left, encodeMendoza(left, right))).toEqual(right)
        expect(applyPatch(right, encodeMendoza(right, left))).toEqual(left)
      }),
      {numRuns: 2000},
    )
  })

  test('change nothing they are given', () => {
    fc.assert(
      fc.property(pair, ([left, right]) => {
        const copies = structuredClone([left, right])
        encodeMendoza(left, right)
        expect([left, right]).toEqual(copies)
      }),
    )
  })

  test('of a list longer than any argument list turn it into another and back', () => {
    const list = (first: number) => ({list: Array.from({length: 200_000}, (_, n) => first * n)})
    const [left, right] = [list(1), list(2)]
    expect(applyPatch(left, encodeMendoza(left, right))).toEqual(right)
    expect(applyPatch(right, encodeMendoza(right, left))).toEqual(left)
  })

  test('of equal documents are empty', () => {
    fc.assert(
      fc.property(object, (document) => {
        expect(encodeMendoza(document, structuredClone(document))).toEqual([])
      }),
    )
  })
})

const before: StoredDocument = {
  _id: 'post',
  _type: 'post',
  _rev: 'one',
  _createdAt: '2026-01-01T00:00:00.000Z',
  _updatedAt: '2026-01-01T00:00:00.000Z',
  title: 'A headline that is long enough to diff',
}

test('creation and deletion have the form by which the Studio knows them', () => {
  const {_rev, ...content} = before
  expect(effectsOf(null, before)).toEqual({apply: [0, content], revert: [0, null]})
  expect(effectsOf(before, null)).toEqual({apply: [0, null], revert: [0, content]})
})

test('effects ignore the revision and stay small', () => {
  const after = {...before, _rev: 'two', title: 'A headline that is long enough to show'}
  const {apply} = effectsOf(before, after)
  // Field 4 among the sorted names _createdAt, _id, _type, _updatedAt, title: there is no _rev.
  expect(apply).toEqual([11, 4, 23, 0, 34, 22, 'show', 15])
})
