import {XMLValidator} from 'fast-xml-parser'
import {beforeAll, describe, expect, test} from 'vitest'
import type {Feed} from '@/lib/feeds/feed'
import {writeAtom} from '@/lib/feeds/atom'
import {writeRss} from '@/lib/feeds/rss'
import {plainContent} from '../hostile/hostile-content'
import {HOSTILE} from '../hostile/hostile-states'
import {readHtml} from '../hostile/read-html'
import {feedOf} from './sample-feed'

let feed: Feed

beforeAll(async () => {
  feed = await feedOf(plainContent())
})

function html(slug: string): string {
  return feed.items.find(({url}) => url.endsWith(`/${slug}`))?.html ?? ''
}

const ARTICLE = 'articles/three-reasons-your-back-and-hips-hurt'

describe('the text of an entry', () => {
  test('has every kind of block of the body', () => {
    const page = html(ARTICLE)
    expect(page).toMatch(/<h2>1\. /)
    expect(page).toContain('<blockquote><p>')
    expect(page).toContain('See a clinician first: ')
    expect(page).toMatch(/<figcaption><a href="https:\/\/www\.youtube\.com[^"]*">Video: /)
    expect(page).toMatch(/<strong><a href="https:\/\/chalk\.example\/exercises\/[^"]+">/)
    expect(html('articles/what-rpe-is-for')).toMatch(/<table><caption>.*<td>3 × 8<\/td>/s)
    expect(html('articles/protein-without-the-noise')).toMatch(/<h3>Can I eat too much protein\?/)
    expect(html('articles/protein-without-the-noise')).toContain('>Find a program</a>')
  })

  test('names who profits before the first link that somebody profits from', () => {
    const page = html(ARTICLE)
    const commercial = page.search(/href="https:\/\/chalk\.example\/programs\/|rel="sponsored"/)
    const disclosure = page.indexOf('This page links to something that we')
    expect(disclosure).toBeGreaterThan(0)
    expect(disclosure).toBeLessThan(commercial)
  })

  test('leads to absolute addresses only, with credits at pictures and sources at the end', () => {
    const addresses = feed.items.flatMap((item) => readHtml(item.html).addresses)
    expect(addresses.length).toBeGreaterThan(100)
    expect(addresses.filter((address) => !/^(https?|mailto|tel):/.test(address))).toEqual([])
    expect(html(ARTICLE)).toMatch(/<figcaption>[^<]*<small>Credit: /)
    expect(html(ARTICLE)).toMatch(/<sup><a href="[^"]*#source-[^"]+">\[1\]<\/a><\/sup>/)
    expect(html(ARTICLE)).toMatch(/<h2>Sources<\/h2><ol><li>/)
  })
})

describe('bad content cannot break a feed', () => {
  test.each(Object.keys(HOSTILE))('content %s', async (state) => {
    const hostile = await feedOf(HOSTILE[state]?.() ?? [])
    expect(XMLValidator.validate(writeRss(hostile))).toBe(true)
    expect(XMLValidator.validate(writeAtom(hostile))).toBe(true)
    for (const item of hostile.items) {
      const {addresses, attributes, elements, words} = readHtml(item.html)
      expect(elements).not.toContain('script')
      expect(attributes.filter((name) => /^on[a-z]+$/.test(name))).toEqual([])
      expect(addresses.filter((address) => /^\s*(?:javascript|data):/i.test(address))).toEqual([])
      expect(words).not.toMatch(/\b(?:undefined|null|NaN|Infinity)\b|\[object /)
    }
  })
})
