import {Parser} from 'htmlparser2'

/** The elements of a page, its words, and the addresses that it leads to. */
export function readHtml(html: string) {
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
