import {Parser} from 'htmlparser2'
import {describe, expect, test} from 'vitest'
import {
  emptied,
  hostileContent,
  plainContent,
  withDanglingReferences,
  withMembers,
  withNumber,
  withoutValues,
  withText,
} from './hostile-content'
import {PAGES, type Stored} from './rendered-pages'

const SCRIPT = '<script>alert(1)</script>"\'><img src=x onerror=alert(1)>'

const HOSTILE: Record<string, () => Stored[]> = {
  'is whole': plainContent,
  'has no field but its name': emptied,
  'has nothing in any field': () => hostileContent(withoutValues()),
  'refers only to what is gone': () => hostileContent(withDanglingReferences()),
  'has a script in every text': () => hostileContent(withText(SCRIPT)),
  'has a script in every address': () => hostileContent(withText('javascript:alert(1)')),
  'has an empty text everywhere': () => hostileContent(withText('')),
  'has texts of four thousand letters': () => hostileContent(withText('W'.repeat(4000))),
  'has titles of three hundred letters': () => hostileContent(withText('Squat '.repeat(50))),
  'is written from right to left': () => hostileContent(withText('ثلاثة أسباب لألم الظهر')),
  'has invisible characters': () => hostileContent(withText('\u200b\u2060\u00ad')),
  'counts below nothing': () => hostileContent(withNumber(-1)),
  'counts beyond everything': () => hostileContent(withNumber(Number.MAX_VALUE)),
  'counts in fractions': () => hostileContent(withNumber(0.1)),
  'has holes in its lists': () => hostileContent(withMembers(null, [], 7)),
  'has blocks and marks of other systems': () =>
    hostileContent(withMembers({_key: 'x', _type: 'poll', question: {text: 'Squat?'}})),
}

const cases = Object.keys(PAGES).flatMap((page) =>
  Object.keys(HOSTILE).map((state) => [page, state] as const),
)

/** The elements of a page, its words, and the addresses that it leads to. */
function read(html: string) {
  const elements = new Set<string>()
  const attributes: string[] = []
  const addresses: string[] = []
  let words = ''
  const parser = new Parser({
    onopentag(name, found) {
      elements.add(name)
      attributes.push(...Object.keys(found), ...Object.values(found))
      addresses.push(...[found['href'], found['src']].filter((address) => address !== undefined))
    },
    ontext(text) {
      words += ` ${text}`
    },
  })
  parser.end(html)
  return {elements, attributes, addresses, words}
}

describe('bad content cannot break a page', () => {
  test.each(cases)('%s: content %s', async (page, state) => {
    const render = PAGES[page]
    const dataset = HOSTILE[state]?.()
    if (!render || !dataset) throw new TypeError('No such case')
    const {addresses, attributes, elements, words} = read(await render(dataset))
    expect(elements).toContain('main')
    expect(elements).not.toContain('script')
    expect(attributes.filter((name) => /^on[a-z]+$/.test(name))).toEqual([])
    expect(
      addresses.filter((address) => /^\s*(?:javascript|data|vbscript):/i.test(address)),
    ).toEqual([])
    expect(words).not.toMatch(/\b(?:undefined|null|NaN|Infinity)\b|\[object /)
    expect(attributes.join(' ')).not.toMatch(/\b(?:undefined|NaN)\b|\[object /)
  })
})
