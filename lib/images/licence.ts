import type {Figure} from '@/lib/content/types'

/** What a reader may do with a picture, in a few words, and where it is said in full. */
interface LicenceTerms {
  name: string
  href: string | null
}

/** Licences that a reader has a use for; the others say nothing about what they may do. */
const TERMS: Readonly<Record<string, LicenceTerms>> = {
  'cc-by': {name: 'CC BY', href: 'https://creativecommons.org/licenses/by/4.0/'},
  cc0: {name: 'CC0', href: 'https://creativecommons.org/publicdomain/zero/1.0/'},
  permission: {name: 'used with permission', href: null},
}

/** The terms of a picture, if there are any to tell readers; editors may name their own address. */
export function licenceOf({licence}: Pick<Figure, 'licence'>): LicenceTerms | undefined {
  const terms = TERMS[licence?.kind ?? '']
  return terms && {...terms, href: licence?.url ?? terms.href}
}
