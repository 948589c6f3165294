import {XMLParser} from 'fast-xml-parser'
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
import {writeFollowOpml} from '@/lib/following/follow-opml'
import {afterVisit, followingFeed} from '@/lib/following/following-feed'
import {fetchLatest} from '@/lib/following/latest-articles'
import {countNew, isNewestList} from '@/lib/following/newest-articles'

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

describe('OPML of the feeds of everybody followed', () => {
  it('is XML whatever a person is called', () => {
    const list = follow([], {...MAYA, name: 'Maya "M" & <Co>'}, NOW)
    const parser = new XMLParser({ignoreAttributes: false})
    const {outline} = parser.parse(writeFollowOpml(list, 'https://x.test')).opml.body
    expect(outline).toEqual({
      '@_type': 'rss',
      '@_text': 'Maya "M" & <Co>',
      '@_title': 'Maya "M" & <Co>',
      '@_xmlUrl': 'https://x.test/authors/maya/feed.xml',
      '@_htmlUrl': 'https://x.test/authors/maya',
    })
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

  const latestOf = (person: typeof MAYA, ...articles: {id: string; publishedAt: string}[]) => ({
    person: {...person, url: ''},
    articles: articles.map((article) => ({...article, url: '', title: article.id})),
  })
  const both = follow(followsMaya, JONAS, NOW)

  it('lists the newest of everybody followed once, newest first, and of nobody else', () => {
    const latest = [
      latestOf(MAYA, before, after),
      latestOf(JONAS, after),
      latestOf({...MAYA, id: 'person-else'}, {id: 'other', publishedAt: '2026-03-03T00:00:00Z'}),
    ]
    const feed = followingFeed(both, latest, new Set())
    expect(
      feed.map(({article, isNew: fresh, people}) => [article.id, fresh, people.length]),
    ).toEqual([
      ['new', true, 2],
      ['old', false, 1],
    ])
  })

  it('what was new when the visit began stays marked, and is not new on the next visit', () => {
    const latest = [latestOf(MAYA, after)]
    const visited = afterVisit(followsMaya, latest)
    expect(followingFeed(visited, latest, new Set(['new']))[0]?.isNew).toBe(true)
    expect(followingFeed(visited, latest, new Set())[0]?.isNew).toBe(false)
  })

  it('what was seen under one of its authors is not new under another', () => {
    const latest = [latestOf(MAYA, after), latestOf(JONAS, after)]
    const visited = markSeen(both, MAYA, ['new'])
    expect(followingFeed(visited, latest, new Set())[0]?.isNew).toBe(false)
    expect(countNew(visited, [{...after, authorIds: [MAYA.id, JONAS.id]}])).toBe(0)
  })

  it('the number in the header counts new articles of people followed only', () => {
    const newest = [
      {...after, authorIds: [MAYA.id]},
      {...before, authorIds: [MAYA.id]},
      {id: 'theirs', publishedAt: after.publishedAt, authorIds: [JONAS.id]},
    ]
    expect(countNew(followsMaya, newest)).toBe(1)
    expect(countNew(afterVisit(followsMaya, [latestOf(MAYA, before, after)]), newest)).toBe(0)
    expect(isNewestList(newest)).toBe(true)
  })

  it.each([null, 7, {}, [null], [{id: 1}], [{id: 'a', publishedAt: 'b'}]])(
    'an answer that is not the list counts nothing: %j',
    (answer) => expect(isNewestList(answer)).toBe(false),
  )

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
