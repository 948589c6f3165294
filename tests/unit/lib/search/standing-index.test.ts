import {describe, expect, test} from 'vitest'
import {loadSearchIndex} from '@/lib/search/load-search-index'
import type {SearchEntry} from '@/lib/search/search-entry'
import {createStandingIndex} from '@/lib/search/standing-index'

const sleep: SearchEntry = {
  _type: 'article',
  slug: 'sleep',
  title: 'Sleep is training',
  summary: '',
  words: '',
}

/** A source whose content, stamp and clock the test moves. */
function scene() {
  const world = {stamp: 'a', now: 0, entries: [sleep], reads: 0}
  const index = createStandingIndex(
    {
      stamp: async () => world.stamp,
      async entries() {
        world.reads += 1
        return world.entries
      },
    },
    () => world.now,
  )
  const found = async (query: string) => (await index.get()).search({query}).total
  return {world, found}
}

describe('the server’s index', () => {
  test('is made once for as long as nothing changes', async () => {
    const {found, world} = scene()
    expect(await Promise.all([found('sleep'), found('sleep')])).toEqual([1, 1])
    expect(await found('sleep')).toBe(1)
    expect(world.reads).toBe(1)
  })

  test('is made again after a change, at the next search', async () => {
    const {found, world} = scene()
    expect(await found('sleep')).toBe(1)
    Object.assign(world, {stamp: 'b', entries: []})
    expect(await found('sleep')).toBe(0)
  })

  test('is made again after five minutes, whatever the stamp says', async () => {
    const {found, world} = scene()
    expect(await found('sleep')).toBe(1)
    Object.assign(world, {now: 5 * 60 * 1000 + 1, entries: []})
    expect(await found('sleep')).toBe(0)
  })

  test('that could not be made is tried again at the next search', async () => {
    const failures = [new Error('The lake is away.')]
    const index = createStandingIndex({
      stamp: async () => 'a',
      async entries() {
        const failure = failures.pop()
        if (failure) throw failure
        return [sleep]
      },
    })
    await expect(index.get()).rejects.toThrow('The lake is away.')
    expect((await index.get()).search({query: 'sleep'}).total).toBe(1)
  })
})

describe('a browser’s index', () => {
  const answering =
    (body: unknown, status = 200) =>
    async () =>
      Response.json(body, {status})

  test('has what the file has, and says whether that is all', async () => {
    const whole = await loadSearchIndex(answering({entries: [sleep], parts: 1}))
    expect(whole.index.search({query: 'sleep'}).total).toBe(1)
    expect(whole.isWhole).toBe(true)
    expect((await loadSearchIndex(answering({entries: [], parts: 2}))).isWhole).toBe(false)
  })

  test('leaves out what is no entry', async () => {
    const {index} = await loadSearchIndex(
      answering({entries: [{...sleep, title: null}, {...sleep, _type: 'signOff'}, 7], parts: 1}),
    )
    expect(index.search({query: 'sleep'}).total).toBe(0)
  })

  test.each([
    ['an error', answering({}, 500)],
    ['another file', answering([])],
  ])('is none when the site answers with %s', async (_what, request) => {
    await expect(loadSearchIndex(request)).rejects.toThrow('The search index')
  })
})
