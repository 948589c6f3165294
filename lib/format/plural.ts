import {LOCALE} from './locale'

const RULES = new Intl.PluralRules(LOCALE)
const NUMBER = new Intl.NumberFormat(LOCALE)

/** "1 week", "12 weeks": a counted noun with the number written the reader's way. */
export function formatCount(count: number, forms: {one: string; other: string}): string {
  const form = RULES.select(count) === 'one' ? forms.one : forms.other
  return `${NUMBER.format(count)} ${form}`
}
