import {describe, expect, test} from 'vitest'
import {HOSTILE} from './hostile-states'
import {readHtml} from './read-html'
import {PAGES} from './rendered-pages'

const cases = Object.keys(PAGES).flatMap((page) =>
  Object.keys(HOSTILE).map((state) => [page, state] as const),
)

describe('bad content cannot break a page', () => {
  test.each(cases)('%s: content %s', async (page, state) => {
    const render = PAGES[page]
    const dataset = HOSTILE[state]?.()
    if (!render || !dataset) throw new TypeError('No such case')
    const {addresses, attributes, elements, words} = readHtml(await render(dataset))
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
