import {Parser} from 'htmlparser2'

/** What a page says to people, and what it says to machines. */
export interface ReadPage {
  /** Everything that can be read, with one space between words. */
  words: string
  /** Each of the page's graphs, as text. */
  graphs: string[]
  /** Where its links lead, in order. */
  links: string[]
  /** The days and times that it marks as such. */
  times: string[]
  /** The steps of its visible trail. */
  trail: string[]
}

/** The markup of a rendered address, without the metadata before it. */
export function markupOf(html: string): string {
  return html.slice(Math.max(0, html.search(/<(?:link rel|a class)="/)))
}

/** Reads a page: its metadata, which stands before it, is left out. */
export function readPage(html: string): ReadPage {
  const page: ReadPage = {words: '', graphs: [], links: [], times: [], trail: []}
  let text = ''
  let script: string | undefined
  let inTrail = false
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'script') script = ''
      if (name === 'nav' && attributes['aria-label'] === 'Breadcrumb') inTrail = true
      if (name === 'a' && attributes['href']) {
        page.links.push(attributes['href'])
        if (inTrail) page.trail.push(attributes['href'])
      }
      if (attributes['datetime']) page.times.push(attributes['datetime'])
      text += ` ${attributes['alt'] ?? ''} ${attributes['title'] ?? ''} `
    },
    ontext(part) {
      if (script === undefined) text += part
      else script += part
    },
    onclosetag(name) {
      text += ' '
      if (name === 'nav') inTrail = false
      if (name !== 'script') return
      if (script) page.graphs.push(script)
      script = undefined
    },
  })
  parser.end(markupOf(html))
  return {...page, words: squeezed(text)}
}

/** One space between words, as a browser shows it. */
export function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
