import {Parser} from 'htmlparser2'
import {beforeAll, describe, expect, test} from 'vitest'
import {plainContent} from '../hostile/hostile-content'
import {PAGES} from '../hostile/rendered-pages'

/** Every control of a page with what it is called, as far as its own markup says. */
function controlsOf(html: string): {name: string; tag: string}[] {
  const found: {name: string; tag: string}[] = []
  const open: {name: string; tag: string}[] = []
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (tag === 'a' || tag === 'button' || tag === 'summary') open.push({name: '', tag})
      const label = attributes['aria-label'] ?? attributes['alt'] ?? ''
      for (const control of open) control.name += label
    },
    ontext(text) {
      for (const control of open) control.name += text
    },
    onclosetag(tag) {
      if (tag === open.at(-1)?.tag) found.push(...open.splice(-1))
    },
  })
  parser.end(html)
  return found
}

/** Words that say nothing of where a link leads: https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context */
const EMPTY_WORDS = /^(?:here|click here|this|link|more|read more)$/i

describe('Links with names; icon links labelled', () => {
  const pages = new Map<string, string>()

  beforeAll(async () => {
    const dataset = plainContent()
    for (const [kind, render] of Object.entries(PAGES)) pages.set(kind, await render(dataset))
  })

  test.each(Object.keys(PAGES))('%s', (kind) => {
    const html = pages.get(kind) ?? ''
    const controls = controlsOf(html)
    expect(controls.length).toBeGreaterThan(10)
    expect(controls.filter(({name}) => name.trim() === '')).toEqual([])
    expect(controls.filter(({name}) => EMPTY_WORDS.test(name.trim()))).toEqual([])
    // Drawings that stand beside words are not announced.
    const icons = html.match(/<svg[^>]*>/g) ?? []
    expect(icons.filter((icon) => !/aria-hidden="true"|role="img"/.test(icon))).toEqual([])
  })
})
