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

/** Without any articles in the list there is no second page of it; every other page stands. */
const MAY_BE_MISSING = ['/articles/page/2']

describe('bad content cannot break an address', () => {
  test.each(Object.keys(HOSTILE))('nor what machines are told there: content %s', async (state) => {
    const site = await renderSample(HOSTILE[state]?.() ?? [])
    const pages = PATHS.map((path) => ({path, html: markupOf(site.get(path) ?? '')}))
    const found = pages.filter(({html}) => readPage(html).graphs.length > 0)
    const missing = PATHS.filter((path) => !found.some((page) => page.path === path))
    expect(MAY_BE_MISSING).toEqual(expect.arrayContaining(missing))
    expect(
      found.flatMap(({html, path}) => problemsOf(html).map((problem) => `${path}: ${problem}`)),
    ).toEqual([])
  })
})

/** What is wrong with a page: the only script of content is data, whole, and says nothing of nothing. */
function problemsOf(html: string): string[] {
  const {graphs} = readPage(html)
  const {addresses, words} = readHtml(html)
  const graph = JSON.stringify(JSON.parse(graphs[0] ?? ''))
  const problems = {
    'another script': html.match(/<script/g)?.length !== 1,
    'no graph': html.match(/<script type="application\/ld\+json">/g)?.length !== 1,
    'nothing in the graph': /\bundefined\b|\bNaN\b|\[object |"https?:\/\/[^"]*\/null"/.test(graph),
    'an address that runs': addresses.some((address) =>
      /^\s*(?:javascript|data|vbscript):/i.test(address),
    ),
    'nothing in the words': /\b(?:undefined|NaN|Infinity)\b|\[object /.test(
      words.replaceAll(graphs[0] ?? '', ''),
    ),
  }
  return Object.entries(problems).flatMap(([name, isThere]) => (isThere ? [name] : []))
}
