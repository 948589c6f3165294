import {LOCALE} from './locale'

const AND = new Intl.ListFormat(LOCALE, {type: 'conjunction'})

/** "Ana, Ben, and Cleo": a list in a sentence. */
export function formatList(items: Iterable<string>): string {
  return AND.format(items)
}

/** "Lower back, glutes, and abs": titles of a vocabulary as one phrase, with one capital. */
export function formatTitles(titles: readonly string[]): string {
  const [first, ...others] = titles
  return first === undefined
    ? ''
    : formatList([first, ...others.map((title) => title.toLocaleLowerCase(LOCALE))])
}
