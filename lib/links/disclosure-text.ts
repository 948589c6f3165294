import type {Disclosure} from './rel'

/** The site's wording for each interest it may have. */
export type DisclosureTexts = {[Kind in Disclosure]: string | null} | null | undefined

/** Said when the editors have written no words of their own: a disclosure must never be missing. */
const FALLBACK: Readonly<Record<Disclosure, string>> = {
  own: 'Some links lead to programs that we or our authors sell.',
  affiliate: 'We earn a commission when you buy through some of these links.',
  sponsored: 'Someone paid for some of the links on this page.',
}

/** The sentence that discloses one interest. */
export function disclosureText(kind: Disclosure, texts: DisclosureTexts): string {
  return texts?.[kind] || FALLBACK[kind]
}
