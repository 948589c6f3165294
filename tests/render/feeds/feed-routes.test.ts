import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest'
import {z} from 'zod'
import {GET as authorFeed} from '@/app/(feeds)/authors/[slug]/feed.json/route'
import {GET as goalFeed} from '@/app/(feeds)/programs/for/[goal]/[file]/route'
import {GET as programFeed} from '@/app/(feeds)/programs/feed.json/route'
import {GET as topicFeed} from '@/app/(feeds)/topics/[slug]/feed.json/route'
import {createDocumentIndex} from '@/sanity/lake/groq/document-index'
import {program, publication} from '../../revalidation/publication'
import {answerFromMemory, renderOn} from '../../revalidation/site-in-memory'

const documents = publication().values().toArray()
const index = createDocumentIndex([...documents, program('bend', 'Bend', {goals: ['mobility']})])

const request = new Request('http://localhost:3000/')
const given = <Params>(params: Params) => ({params: Promise.resolve(params)})

const jsonFeed = z.object({
  feed_url: z.url(),
  home_page_url: z.url(),
  items: z.array(z.object({title: z.string(), content_html: z.string()})),
})

/** A feed as a feed reader gets it. */
async function read(answer: () => Promise<Response>) {
  const {text} = await renderOn(index, async () => (await answer()).text())
  const {feed_url: url, home_page_url: page, items} = jsonFeed.parse(JSON.parse(text))
  return {url: new URL(url).pathname, page, titles: items.map(({title}) => title)}
}

beforeAll(() => {
  vi.stubGlobal('fetch', answerFromMemory)
})
afterAll(() => {
  vi.unstubAllGlobals()
})

describe('Feeds per topic / author / program type', () => {
  test('a topic’s feed has what is filed under it and below it', async () => {
    const feed = await read(() => topicFeed(request, given({slug: 'back'})))
    expect(feed.url).toBe('/topics/back/feed.json')
    expect(feed.titles).toEqual(['Article pain', 'Article desk', 'Article walk'])
  })

  test('an author’s feed has what they wrote, and not what they are quoted in', async () => {
    const feed = await read(() => authorFeed(request, given({slug: 'ana'})))
    expect(feed.url).toBe('/authors/ana/feed.json')
    expect(feed.titles).toEqual(['Article pain', 'Article desk'])
  })

  test('a goal’s feed has the programs for it, and leads to the finder', async () => {
    const feed = await read(() => goalFeed(request, given({goal: 'mobility', file: 'feed.json'})))
    expect(feed.url).toBe('/programs/for/mobility/feed.json')
    expect(feed.page).toMatch(/\/programs\/find\?goal=mobility$/)
    expect(feed.titles).toEqual(['Bend'])
    const all = await read(() => programFeed())
    expect(all.titles).toHaveLength(3)
  })

  test('a goal’s feed comes in the format that its name asks for; other names are none', async () => {
    const typeOf = async (goal: string, file: string) => {
      const answer = async () => {
        const {headers, status} = await goalFeed(request, given({goal, file}))
        return `${status} ${headers.get('content-type')}`
      }
      return (await renderOn(index, answer)).text
    }
    expect(await typeOf('mobility', 'feed.xml')).toBe('200 application/rss+xml; charset=utf-8')
    expect(await typeOf('mobility', 'atom.xml')).toBe('200 application/atom+xml; charset=utf-8')
    expect(await typeOf('mobility', 'feed.pdf')).toMatch(/^404 /)
    expect(await typeOf('fame', 'feed.xml')).toMatch(/^404 /)
  })
})
