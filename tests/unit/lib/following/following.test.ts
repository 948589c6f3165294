import {describe, expect, it} from 'vitest'
import {readFollowFile, writeFollowFile} from '@/lib/following/follow-file'
import {
  follow,
  type FollowList,
  isNew,
  markSeen,
  mergeFollowLists,
  readFollowList,
  unfollow,
} from '@/lib/following/follow-list'
import {fetchLatest} from '@/lib/following/latest-articles'

const NOW = new Date('2026-03-01T10:00:00.000Z')
const MAYA = {id: 'person-maya', slug: 'maya', name: 'Maya'}
const JONAS = {id: 'person-jonas', slug: 'jonas', name: 'Jonas'}
const followsMaya = follow([], MAYA, NOW)

function firstOf(list: FollowList) {
  const [person] = list
  if (!person) throw new Error('The list is empty.')
  return person
}

describe('Follow on device, no account', () => {
  it('a second click on the same person changes nothing, unfollowing forgets them', () => {
    expect(follow(followsMaya, MAYA, NOW)).toBe(followsMaya)
    expect(unfollow(followsMaya, MAYA.id)).toEqual([])
  })

  it('the list survives the device’s storage', () => {
    expect(readFollowList(JSON.stringify(followsMaya))).toEqual(followsMaya)
  })

  it.each(['', '{', 'null', '7', '{"a":1}', '[null,1,{"id":"x"}]'])(
    'what is no list counts as an empty one: %s',
    (text) => expect(readFollowList(text)).toEqual([]),
  )

  it('a list moves to another device as a file, without what was seen', () => {
    const seen = markSeen(followsMaya, MAYA, ['a'])
    expect(readFollowFile(writeFollowFile(seen))).toEqual(followsMaya)
  })

  it.each(['', '[]', '{"version":2,"following":[]}', '{"version":1,"following":[{"id":""}]}'])(
    'a file that is no list is refused: %s',
    (text) => expect(readFollowFile(text)).toBeNull(),
  )

  it('an imported list adds whom the device does not follow yet and keeps what it knows', () => {
    const device = markSeen(followsMaya, MAYA, ['a'])
    const merged = mergeFollowLists(device, follow(followsMaya, JONAS, NOW))
    expect(merged.map(({id, seen}) => [id, seen])).toEqual([
      [MAYA.id, ['a']],
      [JONAS.id, null],
    ])
  })
})

describe('"Following" feed page + new badge', () => {
  const before = {id: 'old', publishedAt: '2026-02-01T00:00:00Z'}
  const after = {id: 'new', publishedAt: '2026-03-02T00:00:00Z'}

  it('before the first visit, what was published after following is new', () => {
    expect(isNew(firstOf(followsMaya), before)).toBe(false)
    expect(isNew(firstOf(followsMaya), after)).toBe(true)
  })

  it('after a visit, only what was not shown is new, whatever its date', () => {
    const visited = firstOf(markSeen(followsMaya, MAYA, [after.id]))
    expect(isNew(visited, after)).toBe(false)
    expect(isNew(visited, before)).toBe(true)
  })

  it('a renamed person keeps their followers', async () => {
    const renamed = {
      ...MAYA,
      slug: 'maya-new',
      name: 'Maya New',
      url: 'https://x.test/authors/maya-new',
    }
    const get: typeof fetch = async (input) => {
      const path = input instanceof Request ? input.url : input.toString()
      if (path === '/authors/maya-new/latest.json') {
        return Response.json({person: renamed, articles: []})
      }
      const response = new Response(null, {status: path === '/authors/maya' ? 200 : 404})
      Object.defineProperties(response, {
        redirected: {value: path === '/authors/maya'},
        url: {value: 'https://x.test/authors/maya-new'},
      })
      return response
    }
    const latest = await fetchLatest(firstOf(followsMaya), get)
    expect(latest?.person).toEqual(renamed)
    expect(firstOf(markSeen(followsMaya, renamed, []))).toMatchObject({
      id: MAYA.id,
      slug: 'maya-new',
      name: 'Maya New',
    })
  })

  it('somebody else at the old address is not followed by accident', async () => {
    const get: typeof fetch = async () =>
      Response.json({person: {...JONAS, url: 'https://x.test/authors/maya'}, articles: []})
    expect(await fetchLatest(firstOf(followsMaya), get)).toBeNull()
  })

  it('a site that cannot be reached is not an error', async () => {
    const get: typeof fetch = async () => {
      throw new TypeError('fetch failed')
    }
    expect(await fetchLatest(firstOf(followsMaya), get)).toBeNull()
  })
})
