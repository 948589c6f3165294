/** One way to narrow a list down: what is asked, the answers, and which of them an entry gives. */
export interface Facet<Entry> {
  /** The parameter of the address. */
  name: string
  label: string
  options: readonly {value: string; title: string}[]
  valuesOf: (entry: Entry) => readonly (string | null)[]
}

/** What a reader ticked, by facet; facets without a tick are missing. */
export type Choice = Readonly<Record<string, readonly string[]>>

/** An answer with how many entries it leads to. */
export interface FacetOption {
  value: string
  title: string
  chosen: boolean
  /** Entries that give this answer and fit what is ticked in the other facets. */
  count: number
}

/** A facet as a form shows it. */
export interface FacetView {
  name: string
  label: string
  options: readonly FacetOption[]
}

/**
 * The choice in a query string, in the order of the facets, each answer once. What is not one of the
 * answers is ignored: anybody may write anything into an address.
 */
export function readChoice(
  facets: readonly Facet<never>[],
  searchParams: Readonly<Record<string, unknown>>,
): Choice {
  const chosen = facets.map(({name, options}): [string, string[]] => {
    const given = [searchParams[name]].flat()
    return [name, options.map(({value}) => value).filter((value) => given.includes(value))]
  })
  return Object.fromEntries(chosen.filter(([, values]) => values.length > 0))
}

/** The choice as a query string, with a leading `?`; empty when nothing is ticked. */
export function choiceQuery(choice: Choice, page = 1): string {
  const parameters = Object.entries(choice).flatMap(([name, values]) =>
    values.map((value): [string, string] => [name, value]),
  )
  if (page > 1) parameters.push(['page', String(page)])
  const query = new URLSearchParams(parameters).toString()
  return query === '' ? '' : `?${query}`
}

/** The choice without one of its ticks. */
export function withoutTick(choice: Choice, name: string, value: string): Choice {
  const left = (choice[name] ?? []).filter((other) => other !== value)
  return left.length > 0 ? {...choice, [name]: left} : withoutFacet(choice, name)
}

/** The choice without any tick in one facet. */
export function withoutFacet(choice: Choice, name: string): Choice {
  return Object.fromEntries(Object.entries(choice).filter(([other]) => other !== name))
}
