import {XMLParser, XMLValidator} from 'fast-xml-parser'
import fc from 'fast-check'
import {beforeAll, describe, expect, test} from 'vitest'
import {z} from 'zod'
import type {Feed, FeedItem} from '@/lib/feeds/feed'
import {writeAtom} from '@/lib/feeds/atom'
import {feedFile} from '@/lib/feeds/feed-file'
import {writeRss} from '@/lib/feeds/rss'
import {writeOpml} from '@/lib/feeds/opml'
import {plainContent} from '../hostile/hostile-content'
import {feedOf} from './sample-feed'

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  trimValues: false,
  parseTagValue: false,
  isArray: (name) => ['item', 'entry', 'author', 'category', 'dc:creator', 'link'].includes(name),
})

const text = z.string().min(1)

// https://www.rssboard.org/rss-specification: required elements, and those that we promise.
const rssSchema = z.object({
  rss: z.object({
    '@version': z.literal('2.0'),
    channel: z.object({
      title: text,
      link: z.array(z.url()),
      description: z.string(),
      lastBuildDate: z.string().refine(isRfc822),
      'atom:link': z.object({'@rel': z.literal('self'), '@href': z.url()}),
      item: z.array(
        z.object({
          title: text,
          link: z.array(z.url()),
          guid: z.object({'@isPermaLink': z.literal('false'), '#text': text}),
          pubDate: z.string().refine(isRfc822),
          'dc:creator': z.array(text),
          category: z.array(text),
          description: text,
          'content:encoded': text,
        }),
      ),
    }),
  }),
})

const person = z.object({name: text, uri: z.url()})

// RFC 4287, sections 4.1.1 and 4.1.2.
const atomSchema = z.object({
  feed: z.object({
    '@xmlns': z.literal('http://www.w3.org/2005/Atom'),
    id: z.url(),
    title: text,
    updated: z.iso.datetime(),
    author: z.array(person),
    link: z.array(z.object({'@rel': text, '@href': z.url()})),
    entry: z.array(
      z.object({
        id: text,
        title: text,
        link: z.array(z.object({'@rel': z.literal('alternate'), '@href': z.url()})),
        published: z.iso.datetime(),
        updated: z.iso.datetime(),
        author: z.array(person),
        summary: text,
        content: z.object({'@type': z.literal('html'), '#text': text}),
      }),
    ),
  }),
})

const author = z.object({name: text, url: z.url()})

// https://www.jsonfeed.org/version/1.1/
const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: text,
  description: z.string().optional(),
  home_page_url: z.url(),
  feed_url: z.url(),
  language: z.literal('en'),
  authors: z.array(author).min(1),
  items: z.array(
    z.strictObject({
      id: text,
      url: z.url(),
      title: text,
      summary: text,
      content_html: text,
      image: z.url().optional(),
      date_published: z.iso.datetime(),
      date_modified: z.iso.datetime(),
      authors: z.array(author).min(1),
      tags: z.array(text).min(1),
    }),
  ),
})

function isRfc822(date: string): boolean {
  return new Date(date).toUTCString() === date
}

let feed: Feed

beforeAll(async () => {
  feed = await feedOf(plainContent())
})

function parsed(xml: string): unknown {
  expect(XMLValidator.validate(xml)).toBe(true)
  return parser.parse(xml)
}

describe('Feeds & newsletter', () => {
  test('Site RSS + Atom + JSON Feed, full content', async () => {
    const {rss} = rssSchema.parse(parsed(await feedFile(feed, 'rss').text()))
    const atom = atomSchema.parse(parsed(await feedFile(feed, 'atom').text()))
    const json = jsonFeedSchema.parse(JSON.parse(await feedFile(feed, 'json').text()))
    const html = json.items.map((item) => item.content_html)
    expect(html.length).toBeGreaterThan(15)
    expect(rss.channel.item.map((item) => item['content:encoded'])).toEqual(html)
    expect(atom.feed.entry.map(({content}) => content['#text'])).toEqual(html)
    expect(Math.min(...html.map(({length}) => length))).toBeGreaterThan(500)
    expect(rss.channel.item.map(({title}) => title)).toContain(
      'Three Reasons Your Back & Hips Hurt, and the Training That Helps',
    )
  })

  test('each format has its media type, and its own address inside of it', async () => {
    const rss = feedFile({...feed, base: '/authors/maya-okafor'}, 'rss')
    expect(rss.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8')
    expect(await rss.text()).toContain('https://chalk.example/authors/maya-okafor/feed.xml')
    expect(feedFile(feed, 'atom').headers.get('content-type')).toMatch(/^application\/atom\+xml;/)
    expect(feedFile(feed, 'json').headers.get('content-type')).toMatch(/^application\/feed\+json;/)
  })

  test('the same content is the same file, whenever it is made', async () => {
    const [first, second] = [feedFile(feed, 'atom'), feedFile(feed, 'atom')]
    expect(first.headers.get('etag')).toMatch(/^W\/"[\w-]{27}"$/)
    expect(second.headers.get('etag')).toBe(first.headers.get('etag'))
  })

  test('an entry keeps its name when its article moves', async () => {
    const moved = plainContent().map((document) =>
      document['_type'] === 'article'
        ? {...document, slug: {current: `moved-${String(document['_id'])}`}}
        : document,
    )
    const idsOf = ({items}: Feed) => items.map(({id}) => id)
    const after = await feedOf(moved)
    expect(idsOf(after)).toEqual(idsOf(feed))
    expect(new Set(idsOf(feed)).size).toBe(feed.items.length)
    expect(after.items[0]?.url).not.toBe(feed.items[0]?.url)
  })

  test('OPML of all author feeds', () => {
    const xml = writeOpml('Authors', [
      {
        title: 'Ana & "Bo"',
        htmlUrl: 'https://chalk.example/authors/ana',
        xmlUrl: 'https://chalk.example/authors/ana/feed.xml',
      },
    ])
    expect(parsed(xml)).toMatchObject({
      opml: {
        '@version': '2.0',
        head: {title: 'Authors'},
        body: {
          outline: {
            '@type': 'rss',
            '@text': 'Ana & "Bo"',
            '@xmlUrl': 'https://chalk.example/authors/ana/feed.xml',
          },
        },
      },
    })
  })
})

test('whatever is in a text, feeds stay well-formed and say it', () => {
  const date = new Date('2026-11-23T08:00:00Z')
  const words = fc.string({unit: 'binary', minLength: 1})
  fc.assert(
    fc.property(words, words, (title, topic) => {
      const item: FeedItem = {
        id: 'tag:chalk.example,2026:x',
        url: 'https://chalk.example/articles/x',
        title,
        summary: title,
        html: `<p>${topic}</p>`,
        published: date,
        updated: date,
        authors: [{name: title, url: 'https://chalk.example/authors/x'}],
        topics: [topic],
      }
      for (const write of [writeRss, writeAtom]) {
        const xml = write({...feed, title, items: [item]})
        expect(XMLValidator.validate(xml)).toBe(true)
      }
    }),
  )
})
