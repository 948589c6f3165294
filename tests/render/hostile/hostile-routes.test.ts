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

/** Without any article in the list there is no second page of it; every other page stands. */
const MAY_BE_MISSING = '/articles/page/2'

const NO_FACT = /\bundefined\b|\bNaN\b|\[object |"https?:\/\/[^"]*\/null"/
const NO_WORD = /\b(?:undefined|NaN|Infinity)\b|\[object /
const NO_ADDRESS = /^\s*(?:javascript|data|vbscript):/i

/** What is wrong with a page; a graph that is no JSON throws. */
function faultsOf(html: string): string[] {
  const {graphs} = readPage(html)
  const [text = '{}'] = graphs
  const {addresses, words} = readHtml(html)
  const faults = {
    'no graph, or more than one': graphs.length !== 1,
    'a script that is not data':
      html.match(/<script/g)?.length !==
      html.match(/<script type="application\/ld\+json">/g)?.length,
    'a fact that is none': NO_FACT.test(JSON.stringify(JSON.parse(text))),
    'a word that is none': NO_WORD.test(words.replaceAll(text, '')),
    'an address that runs': addresses.some((address) => NO_ADDRESS.test(address)),
  }
  return Object.entries(faults).flatMap(([fault, isSo]) => (isSo ? [fault] : []))
}

describe('bad content cannot break an address', () => {
  test.each(Object.keys(HOSTILE))('nor what machines are told there: content %s', async (state) => {
    const site = await renderSample(HOSTILE[state]?.() ?? [])
    const found = PATHS.map((path): [string, string[]] => {
      const html = markupOf(site.get(path) ?? '')
      const isMissing = path === MAY_BE_MISSING && !html.includes('ld+json')
      return [path, isMissing ? [] : faultsOf(html)]
    })
    expect(found.filter(([, faults]) => faults.length > 0)).toEqual([])
  })
})
