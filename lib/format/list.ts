import {LOCALE} from './locale'

const AND = new Intl.ListFormat(LOCALE, {type: 'conjunction'})

/** "Ana, Ben, and Cleo": a list in a sentence. */
export function formatList(items: Iterable<string>): string {
  return AND.format(items)
}
