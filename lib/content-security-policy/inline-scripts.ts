import {Parser} from 'htmlparser2'

/** How the inline scripts of Next's own making begin; everything else stays forbidden. */
const BEGINNINGS = [
  '(globalThis["TURBOPACK"]',
  '(self.__next_f=self.__next_f||[])',
  'self.__next_f.push(',
]

/**
 * The inline scripts through which Next starts its modules and hands over a page's data, in the
 * order of the page. A script that content could have smuggled in is not among them, unless it
 * imitates their beginning, which Next escapes inside of its own.
 */
export function nextInlineScripts(html: string): string[] {
  const scripts: string[] = []
  let open: string | undefined
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'script' && attributes['src'] === undefined) open = ''
    },
    ontext(text) {
      if (open !== undefined) open += text
    },
    onclosetag(name) {
      if (name !== 'script' || open === undefined) return
      const script = open
      if (BEGINNINGS.some((beginning) => script.startsWith(beginning))) scripts.push(script)
      open = undefined
    },
  })
  parser.end(html)
  return scripts
}
