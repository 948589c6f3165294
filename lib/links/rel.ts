/** What the site has to do with what a link leads to. */
export const RELATIONSHIPS = ['editorial', 'own', 'affiliate', 'sponsored'] as const

/** One of {@link RELATIONSHIPS}. */
export type Relationship = (typeof RELATIONSHIPS)[number]

/** A relationship that a reader must be told about before the link. */
export type Disclosure = Exclude<Relationship, 'editorial'>

/**
 * The `rel` of an outward link, or `undefined` for an editorial one. Paid links are `sponsored`:
 * https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links
 */
export function relFor(relationship: string | null | undefined): string | undefined {
  return relationship === 'affiliate' || relationship === 'sponsored' ? 'sponsored' : undefined
}

/** The disclosure that a relationship calls for, or `undefined` when there is nothing to disclose. */
export function disclosureFor(relationship: string | null | undefined): Disclosure | undefined {
  return DISCLOSURES.find((disclosure) => disclosure === relationship)
}

/** Disclosures in the order in which they are printed: the strongest interest first. */
const DISCLOSURES: readonly Disclosure[] = ['sponsored', 'affiliate', 'own']

/** Which disclosures a page with these relationships has to print, each once, strongest first. */
export function disclosuresFor(
  relationships: Iterable<string | null | undefined>,
): readonly Disclosure[] {
  const present = new Set([...relationships].map(disclosureFor))
  return DISCLOSURES.filter((disclosure) => present.has(disclosure))
}
