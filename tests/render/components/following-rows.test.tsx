import {renderToStaticMarkup} from 'react-dom/server'
import {afterEach, beforeAll, describe, expect, test, vi} from 'vitest'
import {FollowSuggestions} from '@/components/follow/follow-suggestions'
import {PersonList} from '@/components/person/person-list'
import {PEOPLE_QUERY} from '@/sanity/queries/people'
import {schemaTypes} from '@/sanity/schema/index'
import type {PEOPLE_QUERY_RESULT} from '@/sanity/types.generated'
import {plainContent} from '../hostile/hostile-content'
import {fetched, PAGES} from '../hostile/rendered-pages'

const dataset = plainContent()

let people: PEOPLE_QUERY_RESULT['items']

beforeAll(async () => {
  const page = await fetched<PEOPLE_QUERY_RESULT>(dataset, PEOPLE_QUERY, {start: 0, end: 24})
  people = page.items
})

afterEach(() => {
  vi.unstubAllEnvs()
})

const person = async () => (await PAGES['person']?.(dataset)) ?? ''
const article = async () => (await PAGES['article']?.(dataset)) ?? ''

describe('Authors & following', () => {
  test('Author profile page', async () => {
    const html = await person()
    expect(html).toMatch(/<h1[^>]*>Dr\. Maya Okafor<\/h1>/)
    expect(html).toContain('Physical therapist for lifters')
  })

  test('Author directory', () => {
    const html = renderToStaticMarkup(<PersonList people={people} />)
    for (const {name, slug} of people) {
      expect(html).toContain(`href="/authors/${slug}"`)
      expect(html).toContain(name)
    }
    expect(people.length).toBeGreaterThan(3)
  })

  test('Follow on device, no account', async () => {
    for (const html of [await person(), await article()]) {
      expect(html).toMatch(
        /<button type="button"[^>]* aria-pressed="false">Follow <span>Maya Okafor<\/span><\/button>/,
      )
      // Without a script the feeds are there instead.
      expect(html).toContain('href="/authors/maya-okafor/feed.xml"')
      expect(html).toContain('href="/authors/maya-okafor/feed.json"')
    }
  })

  test('Follow by e-mail: a plain form, where the site has a mail server', async () => {
    vi.stubEnv('SMTP_URL', 'smtp://127.0.0.1:9')
    vi.stubEnv('MAIL_FROM', 'news@chalkline.test')
    expect(await person()).toMatch(
      /<form[^>]* action="\/api\/subscriptions" method="post"[^>]*>.*type="email".*name="frequency".*deleted after two days/s,
    )
    expect(await article()).toContain('href="/subscriptions?person=maya-okafor"')
  })

  test('Follow by e-mail: without a mail server nothing pretends', async () => {
    vi.stubEnv('SMTP_URL', undefined)
    for (const html of [await person(), await article()]) {
      expect(html).not.toMatch(/\/subscriptions|type="email"|E-mail<|by e-mail/)
    }
  })

  test('"Following" feed page: whom one could follow, each with the button', () => {
    const html = renderToStaticMarkup(<FollowSuggestions people={people} />)
    expect(html.match(/aria-pressed="false"/g)).toHaveLength(people.length)
  })

  test('Person ≠ login user', () => {
    const model = schemaTypes.find(({name}) => name === 'person')
    const fields = (model && 'fields' in model ? model.fields : undefined) ?? []
    const names = fields.map(({name}) => name)
    expect(names).toContain('slug')
    expect(names.filter((name) => /mail|password|account|role|user/i.test(name))).toEqual([])
  })
})
