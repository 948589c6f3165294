import {describe, expect, onTestFinished, test} from 'vitest'
import {z} from 'zod'
import {ANONYMOUS} from '@/sanity/lake/accounts/identities.ts'
import type {Identity} from '@/sanity/lake/context.ts'
import type {ListenOptions} from '@/sanity/lake/events/listen-event.ts'
import {createListenHub} from '@/sanity/lake/events/listen-hub.ts'
import {mutate, testDataset} from '../../../support/dataset.ts'

const EDITOR: Identity = {id: 'ada', kind: 'user', role: 'editor'}
const OPTIONS: ListenOptions = {
  includeResult: false,
  includePreviousRevision: false,
  includeMutations: true,
  includeAllVersions: false,
  effectFormat: null,
  visibility: 'transaction',
}
const eventSchema = z.looseObject({documentId: z.string(), transition: z.string()})

function scene() {
  const dataset = testDataset()
  onTestFinished(dataset.close)
  const hub = createListenHub()
  const listen = (
    query: string,
    wishes: {options?: Partial<ListenOptions>; identity?: Identity; params?: object} = {},
  ) => {
    const events: z.infer<typeof eventSchema>[] = []
    const {end: stop} = hub.subscribe(dataset, {
      query,
      params: {...wishes.params},
      options: {...OPTIONS, ...wishes.options},
      identity: wishes.identity ?? EDITOR,
      readCondition: null,
      deliver: ({json}) => void events.push(eventSchema.parse(JSON.parse(json))),
    })
    return {events, stop}
  }
  return {dataset, listen}
}

describe('listeners', () => {
  test('with the same question share it, and each gets what it asked for', () => {
    const {dataset, listen} = scene()
    const plain = listen('*[_type == "note"]')
    const full = listen('*[_type == "note"]', {
      options: {includeResult: true, effectFormat: 'mendoza'},
    })
    mutate(dataset, {create: {_id: 'a', _type: 'note'}})
    expect(plain.events[0]).not.toHaveProperty('result')
    expect(plain.events[0]).not.toHaveProperty('effects')
    expect(full.events[0]).toMatchObject({result: {_id: 'a'}, effects: {revert: [0, null]}})
  })

  test('that stopped hear nothing, and the others go on', () => {
    const {dataset, listen} = scene()
    const [first, second] = [listen('*'), listen('*')]
    first.stop()
    mutate(dataset, {create: {_id: 'a', _type: 'note'}})
    expect(first.events).toEqual([])
    expect(second.events).toHaveLength(1)
  })

  test('hear of documents in releases only when they ask for all versions', () => {
    const {dataset, listen} = scene()
    const some = listen('*')
    const all = listen('*', {options: {includeAllVersions: true}})
    mutate(dataset, {create: {_id: 'versions.summer.a', _type: 'note'}})
    expect(some.events).toEqual([])
    expect(all.events).toHaveLength(1)
  })

  test('who are visitors hear of published root documents only', () => {
    const {dataset, listen} = scene()
    const visitor = listen('*', {identity: ANONYMOUS})
    mutate(
      dataset,
      {create: {_id: 'a', _type: 'note'}},
      {create: {_id: 'drafts.a', _type: 'note'}},
      {create: {_id: 'secret.a', _type: 'note'}},
    )
    expect(visitor.events).toMatchObject([{documentId: 'a', transactionTotalEvents: 1}])
  })

  test('of references hear when a document starts and stops to refer', () => {
    const {dataset, listen} = scene()
    mutate(dataset, {create: {_id: 'target', _type: 'note'}})
    const referring = listen('*[references($id)]', {params: {id: 'target'}})
    mutate(dataset, {create: {_id: 'a', _type: 'note', to: {_ref: 'target'}}})
    mutate(dataset, {patch: {id: 'a', unset: ['to']}})
    expect(referring.events).toMatchObject([{transition: 'appear'}, {transition: 'disappear'}])
  })

  test('whose query uses identity() are told apart', () => {
    const {dataset, listen} = scene()
    const query = '*[owner == identity()]'
    const ada = listen(query)
    const ben = listen(query, {identity: {...EDITOR, id: 'ben'}})
    mutate(dataset, {create: {_id: 'a', _type: 'note', owner: 'ben'}})
    expect(ada.events).toEqual([])
    expect(ben.events).toHaveLength(1)
  })

  test('are refused a query that is no filter', () => {
    const {listen} = scene()
    expect(() => listen('1 + 1')).toThrow(/filter/)
  })
})
