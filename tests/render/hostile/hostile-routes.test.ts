import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest'
import {answerFromMemory} from '../../revalidation/site-in-memory'
import {markupOf, readPage} from '../structured-data/read-page'
import {PATHS, renderSample} from '../structured-data/sample-site'
import {HOSTILE} from './hostile-states'
import {readHtml} from './read-html'

beforeAll(() => {
  vi.stubGlobal('fetch', answerFromMemory)
  // What is left out is reported to editors by a line in the log, of which there are hundreds here.
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})
afterAll(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('bad content cannot break an address', () => {
  test.each(Object.keys(HOSTILE))('nor what machines are told there: content %s', async (state) => {
    const site = await renderSample(HOSTILE[state]?.() ?? [])
    for (const path of PATHS) {
      const html = markupOf(site.get(path) ?? '')
      const {graphs} = readPage(html)
      const {addresses, words} = readHtml(html)
      if (graphs.length === 0) {
        // Without any articles in the list there is no second page of it; every other page stands.
        expect(path).toBe('/articles/page/2')
        continue
      }
      // The only script of content is data, and it is whole.
      expect(html.match(/<script/g)?.length, path).toBe(graphs.length)
      expect(html.match(/<script type="application\/ld\+json">/g)?.length, path).toBe(1)
      const graph = JSON.stringify(JSON.parse(graphs[0] ?? ''))
      expect(graph, path).not.toMatch(/\bundefined\b|\bNaN\b|\[object |"https?:\/\/[^"]*\/null"/)
      expect(
        addresses.filter((address) => /^\s*(?:javascript|data|vbscript):/i.test(address)),
        path,
      ).toEqual([])
      expect(words.replaceAll(graphs[0] ?? '', ''), path).not.toMatch(
        /\b(?:undefined|NaN|Infinity)\b|\[object /,
      )
    }
  })
})
