import {expect, test} from 'vitest'
import type {JsonObject} from '../../../../sanity/lake/documents/types.ts'
import {mutate, refusalOf, testDataset} from '../../../support/dataset.ts'

const system = {_id: 'post', _type: 'post'}

test.each<[string, JsonObject, string]>([
  ['an unknown operation', {merge: {a: 1}}, 'patch: Unknown patch operation "merge"'],
  ['inc by text', {inc: {a: 'x'}}, 'patch.inc.a: expected a number'],
  ['unset of _id', {unset: ['_id']}, 'Cannot apply unset at "_id": system attributes must stay'],
  [
    'unset of _type',
    {unset: ['_type']},
    'Cannot apply unset at "_type": system attributes must stay',
  ],
  ['unset of _rev', {unset: ['_rev']}, 'Cannot apply unset at "_rev": system attributes must stay'],
  ['set of _type', {set: {_type: 'page'}}, 'Cannot patch "_type"'],
  ['set of _id', {set: {_id: 'page'}}, 'Cannot patch "_id"'],
  ['set of _rev', {set: {_rev: 'mine'}}, 'Cannot patch "_rev"'],
  [
    'set of _createdAt to nonsense',
    {set: {_createdAt: 'x'}},
    '"_createdAt" must be an ISO 8601 date and time',
  ],
  ['a path that is none', {set: {'a b': 1}}, 'Invalid path "a b"'],
  ['an unclosed path', {set: {'a[': 1}}, 'Invalid path "a["'],
  [
    'a path through __proto__',
    {set: {'__proto__.x': 1}},
    'The attribute name "__proto__" is not allowed',
  ],
  [
    "a path through ['__proto__']",
    {set: {"a['__proto__']": 1}},
    'The attribute name "__proto__" is not allowed',
  ],
  ['a path with two descents', {unset: ['..a..b']}, '"..a..b" descends more than once'],
  [
    'set far behind the end of an array',
    {set: {'list[99999999]': 1}},
    '"list[99999999]" is too far behind the end of the array',
  ],
  [
    'a text patch without end',
    {diffMatchPatch: {text: '@@ -1 +1 @@\n-a\n+b\n'.repeat(10_000)}},
    'The text patch at "text" has more than 100000 characters',
  ],
  [
    'text patch of a missing value',
    {diffMatchPatch: {z: '@@ -0,0 +1 @@\n+x\n'}},
    'Cannot apply diffMatchPatch at "z": the target is not a string',
  ],
  [
    'text patch of a number',
    {diffMatchPatch: {a: '@@ -0,0 +1 @@\n+x\n'}},
    'Cannot apply diffMatchPatch at "a": the target is not a string',
  ],
])('%s is refused with 400', (_, patch, description) => {
  const dataset = testDataset()
  mutate(dataset, {create: {...system, a: 1, list: [], text: 'a'}})
  expect(refusalOf(() => mutate(dataset, {patch: {id: 'post', ...patch}}))).toMatchObject({
    status: 400,
    type: 'mutationError',
    item: {type: 'validationError', description},
  })
})

test.each<[string, JsonObject]>([
  ['a text patch that is none', {diffMatchPatch: {text: 'nonsense'}}],
  ['an insert into text', {insert: {after: 'text[-1]', items: [1]}}],
  ['an insert without a place', {insert: {items: [1]}}],
  ['an insert with two places', {insert: {before: 'a[0]', after: 'a[0]', items: [1]}}],
  ['a number that grows beyond all bounds', {inc: {a: Number.MAX_VALUE}}],
  ['a value with __proto__', JSON.parse('{"set": {"b": {"__proto__": 1}}}')],
])('%s is refused with 400', (_, patch) => {
  const dataset = testDataset()
  mutate(dataset, {create: {...system, a: Number.MAX_VALUE, text: 'x'}})
  const refusal = refusalOf(() => mutate(dataset, {patch: {id: 'post', ...patch}}))
  expect(refusal).toMatchObject({status: 400, type: 'mutationError'})
  expect(dataset.documents.get('post')).toMatchObject({a: Number.MAX_VALUE, text: 'x'})
})

test('patches that are too much work for one request are refused, however they are split up', () => {
  const dataset = testDataset({limits: {patchWork: 500}})
  const sets = (count: number, name: string) =>
    Object.fromEntries(Array.from({length: count}, (_, n) => [`${name}${n}`, n]))
  mutate(dataset, {create: system})
  mutate(dataset, {patch: {id: 'post', set: sets(10, 'a')}})
  const refused = {
    status: 400,
    type: 'mutationError',
    item: {description: 'The patches are too much work for one request'},
  }
  const many = {patch: {id: 'post', set: sets(100, 'b')}}
  expect(refusalOf(() => mutate(dataset, many))).toMatchObject(refused)
  const small = {patch: {id: 'post', set: sets(10, 'b')}}
  expect(refusalOf(() => mutate(dataset, small, small, small, small))).toMatchObject(refused)
  expect(dataset.documents.get('post')).not.toHaveProperty('b0')
})
