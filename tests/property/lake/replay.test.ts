import {Mutation} from '@sanity/mutator'
import fc from 'fast-check'
import {applyPatch} from 'mendoza'
import {expect, test} from 'vitest'
import type {JsonObject, StoredDocument} from '../../../sanity/lake/documents/types.ts'
import {LakeError} from '../../../sanity/lake/errors.ts'
import {mutate, testDataset} from '../../support/dataset.ts'

const item = fc.record({_key: fc.constantFrom('a', 'b', 'c'), n: fc.integer({max: 9, min: 0})})
/** The two names that the lake refuses are made often, since they break programs. */
const name = fc.string().filter((key) => key !== '__proto__' && key !== 'hasOwnProperty')
const content = fc.record(
  {
    title: fc.string(),
    n: fc.integer(),
    list: fc.array(item, {maxLength: 4}),
    deep: fc.object({key: name}),
  },
  {requiredKeys: []},
)
const path = fc.constantFrom(
  'title',
  'n',
  'list',
  'list[0]',
  'list[-1]',
  'list[1:]',
  'list[*].n',
  'list[_key=="a"]',
  'list[_key=="b"].n',
  'list[5].n',
  'deep.x.y',
  'deep[0]',
  '..n',
)
const value = fc.oneof(fc.integer(), fc.string(), item, fc.array(item, {maxLength: 2}))
const patch = fc.oneof(
  fc.tuple(fc.constantFrom('set', 'setIfMissing'), path, value).map(toOperation),
  fc.tuple(fc.constantFrom('inc', 'dec'), path, fc.integer()).map(toOperation),
  path.map((target) => ({unset: [target]})),
  fc
    .tuple(fc.constantFrom('before', 'after', 'replace'), path, fc.array(item, {maxLength: 2}))
    .map(([place, target, items]) => ({insert: {[place]: target, items}})),
)

function toOperation([kind, target, operand]: [string, string, JsonObject[string]]): JsonObject {
  return {[kind]: {[target]: operand}}
}

test('whatever is patched, listeners can replay it by mutations and by effects', () => {
  const refused = {count: 0}
  fc.assert(
    fc.property(content, fc.array(patch, {minLength: 1, maxLength: 4}), (start, patches) => {
      const dataset = testDataset()
      mutate(dataset, {create: {_id: 'post', _type: 'post', ...JSON.parse(JSON.stringify(start))}})
      const before = dataset.documents.get('post')
      const frozen = structuredClone(before)
      try {
        mutate(dataset, ...patches.map((body) => ({patch: {id: 'post', ...body}})))
      } catch (error) {
        // Refusals are sentences for the client, never a crash of the mutator.
        if (!(error instanceof LakeError) || error.status !== 400) throw error
        refused.count += 1
      }
      expect(before).toEqual(frozen)
      for (const transaction of dataset.transactions.slice(1)) {
        for (const {mutations, before: left, after, effects} of transaction.changes) {
          expect(replayed(left, mutations, transaction)).toEqual(after)
          expect(applyPatch(withoutRevision(left), effects.apply)).toEqual(withoutRevision(after))
          expect(applyPatch(withoutRevision(after), effects.revert)).toEqual(withoutRevision(left))
        }
      }
      dataset.close()
    }),
    {numRuns: 300},
  )
  expect(refused.count).toBeLessThan(200)
})

function replayed(
  left: StoredDocument | null,
  mutations: readonly JsonObject[],
  {id, timestamp}: {id: string; timestamp: string},
): unknown {
  const mutation = new Mutation({
    mutations: mutations.map(({patch: body}) => ({patch: Object(body)})),
    resultRev: id,
    timestamp,
  })
  return JSON.parse(JSON.stringify(mutation.apply(structuredClone(left))))
}

function withoutRevision(document: StoredDocument | null): JsonObject | null {
  if (!document) return null
  const {_rev, ...rest} = document
  return rest
}
