import {describe, expect, onTestFinished, test} from 'vitest'
import type {Identity} from '@/sanity/lake/context.ts'
import type {ListenOptions} from '@/sanity/lake/events/listen-event.ts'
import {createListenHub, type ListenedEvent} from '@/sanity/lake/events/listen-hub.ts'
import {act, mutate, testDataset} from '../../../support/dataset.ts'
import {temporaryFolder} from '../../../support/temporary-folder.ts'

const ADA: Identity = {id: 'ada', kind: 'user', role: 'editor'}
/** What the Studio's pair listener asks for. */
const PAIR: ListenOptions = {
  includeResult: false,
  includePreviousRevision: false,
  includeMutations: true,
  includeAllVersions: true,
  effectFormat: 'mendoza',
  visibility: 'transaction',
}
const PAIR_QUERY = {query: '*[_id in $ids]', params: {ids: ['a', 'drafts.a']}}
const FULL: ListenOptions = {...PAIR, includeResult: true, includePreviousRevision: true}

function scene(dataset = testDataset()) {
  const hub = createListenHub()
  const listen = (
    question: {query: string; params?: {ids: string[]}; options?: ListenOptions},
    after?: string,
  ) => {
    const events: ListenedEvent[] = []
    const beginning = hub.subscribe(dataset, {
      query: question.query,
      params: {...question.params},
      options: question.options ?? PAIR,
      identity: ADA,
      readCondition: null,
      after,
      deliver: (event) => void events.push(event),
    })
    return {...beginning, events}
  }
  return {dataset, listen}
}

/** The life of a draft and its document, with others around them. */
function write(dataset: ReturnType<typeof testDataset>): void {
  mutate(dataset, {create: {_id: 'drafts.a', _type: 'note', title: 'x', tags: ['q', 'r']}})
  mutate(dataset, {create: {_id: 'b', _type: 'note'}})
  mutate(
    dataset,
    {patch: {id: 'b', set: {title: 'b'}}},
    {patch: {id: 'drafts.a', set: {title: 'y'}}},
  )
  act(dataset, {actionType: 'publish', draftId: 'drafts.a', publishedId: 'a'})
  mutate(dataset, {createOrReplace: {_id: 'a', _type: 'note', title: 'z'}})
  mutate(dataset, {delete: {id: 'b'}})
  act(dataset, {actionType: 'delete', publishedId: 'a', includeDrafts: []})
}

/** A position is complete when all events of its transaction have been delivered. */
const isComplete = ({position}: ListenedEvent): boolean => !position.includes('#')

/** As the client reads it: a document of the past has its `_rev` last. */
function read({position, json}: ListenedEvent) {
  const data: unknown = JSON.parse(json)
  return {position, data}
}

describe('a listener that comes back', () => {
  test.each([
    ['of a document and its draft', PAIR_QUERY],
    ['of everything', {query: '*', options: FULL}],
    ['of some', {query: '*[title in ["x", "y", "b"]]', options: FULL}],
  ])('%s hears what it would have heard, from wherever it was', (_name, question) => {
    const {dataset, listen} = scene()
    onTestFinished(dataset.close)
    mutate(dataset, {create: {_id: 'first', _type: 'other'}})
    const {events: live, position: start = ''} = listen(question)
    write(dataset)
    const positions = [start, ...live.filter(isComplete).map(({position}) => position)]
    for (const position of positions) {
      const {type, missed} = listen(question, position)
      expect(type).toBe('welcomeback')
      const at = live.findIndex((event) => event.position === position)
      expect(missed.map(read)).toEqual(live.slice(at + 1).map(read))
    }
  })

  test('goes on hearing what happens after', () => {
    const {dataset, listen} = scene()
    onTestFinished(dataset.close)
    mutate(dataset, {create: {_id: 'a', _type: 'note'}})
    const {position} = listen(PAIR_QUERY)
    const back = listen(PAIR_QUERY, position)
    mutate(dataset, {delete: {id: 'a'}})
    expect(back).toMatchObject({type: 'welcomeback', missed: []})
    expect(back.events).toHaveLength(1)
  })

  test('after a restart of the lake goes on too', async () => {
    const path = `${await temporaryFolder()}/lake.sqlite`
    const first = testDataset({path})
    mutate(first, {create: {_id: 'a', _type: 'note'}})
    const {position} = scene(first).listen(PAIR_QUERY)
    mutate(first, {patch: {id: 'a', set: {title: 'x'}}})
    first.close()
    const second = testDataset({path})
    onTestFinished(second.close)
    const {listen} = scene(second)
    expect(listen(PAIR_QUERY, position)).toMatchObject({type: 'welcomeback', missed: [{}]})
  })

  test('in the middle of a transaction starts afresh', () => {
    const {dataset, listen} = scene()
    onTestFinished(dataset.close)
    const {events} = listen(PAIR_QUERY)
    mutate(dataset, {create: {_id: 'drafts.a', _type: 'note'}}, {create: {_id: 'a', _type: 'note'}})
    const [half, whole] = events.map(({position}) => position)
    expect(listen(PAIR_QUERY, half)).toMatchObject({type: 'reset', missed: []})
    expect(listen(PAIR_QUERY, whole)).toMatchObject({type: 'welcomeback', missed: []})
  })

  test('starts afresh when the past was purged since', () => {
    const {dataset, listen} = scene()
    onTestFinished(dataset.close)
    mutate(dataset, {create: {_id: 'a', _type: 'note'}})
    const {position} = listen(PAIR_QUERY)
    mutate(dataset, {create: {_id: 'drafts.a', _type: 'note'}})
    act(dataset, {actionType: 'discard', draftId: 'drafts.a', purge: true})
    const again = listen(PAIR_QUERY, position)
    expect(again).toMatchObject({type: 'reset', missed: []})
    expect(listen(PAIR_QUERY, again.position)).toMatchObject({type: 'welcomeback'})
  })

  test('starts afresh after more transactions than a replay is worth', () => {
    const {dataset, listen} = scene()
    onTestFinished(dataset.close)
    mutate(dataset, {create: {_id: 'a', _type: 'note', n: 0}})
    const {position} = listen(PAIR_QUERY)
    for (let count = 0; count < 201; count += 1) {
      mutate(dataset, {create: {_id: `other-${count}`, _type: 'note'}})
    }
    expect(listen({query: '*'}, position)).toMatchObject({type: 'reset'})
    expect(listen(PAIR_QUERY, position)).toMatchObject({type: 'welcomeback', missed: []})
    for (let count = 0; count < 201; count += 1) mutate(dataset, {patch: {id: 'a', inc: {n: 1}}})
    expect(listen(PAIR_QUERY, position)).toMatchObject({type: 'reset'})
  })

  test('starts afresh when its filter reads other documents, which are not those of then', () => {
    const {dataset, listen} = scene()
    onTestFinished(dataset.close)
    mutate(dataset, {create: {_id: 'a', _type: 'note'}})
    const {position} = listen(PAIR_QUERY)
    const {type} = listen({query: '*[_id in *[_type == "list"].members[]._ref]'}, position)
    expect(type).toBe('reset')
  })

  test('with a position that the lake has never given starts afresh', () => {
    const {dataset, listen} = scene()
    onTestFinished(dataset.close)
    expect(listen(PAIR_QUERY, 'unheard-of')).toMatchObject({type: 'reset', position: undefined})
  })
})
