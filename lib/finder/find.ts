import {withoutFacet, type Choice, type Facet, type FacetOption, type FacetView} from './facet'

/**
 * The entries that fit a choice, in their order: in every facet with a tick an entry gives at least
 * one of the ticked answers.
 */
export function matching<Entry>(
  facets: readonly Facet<Entry>[],
  entries: readonly Entry[],
  choice: Choice,
): Entry[] {
  const asked = facets.filter(({name}) => choice[name] !== undefined)
  return entries.filter((entry) =>
    asked.every(({name, valuesOf}) => {
      const values = valuesOf(entry)
      return choice[name]?.some((value) => values.includes(value))
    }),
  )
}

/**
 * The facets with their counts. A facet does not narrow its own counts, so that a second answer in it
 * says what it would add; answers that no entry gives at all are left out, unless they are ticked.
 */
export function countFacets<Entry>(
  facets: readonly Facet<Entry>[],
  entries: readonly Entry[],
  choice: Choice,
): FacetView[] {
  return facets.map((facet) => {
    const {label, name} = facet
    const given = tally(facet, entries)
    const counts = tally(facet, matching(facets, entries, withoutFacet(choice, name)))
    const options = facet.options.map(({title, value}): FacetOption => {
      const chosen = choice[name]?.includes(value) ?? false
      return {value, title, chosen, count: counts.get(value) ?? 0}
    })
    return {name, label, options: options.filter(({chosen, value}) => chosen || given.has(value))}
  })
}

/** A facet to give up, and how many entries that leads to. */
export interface WayOut {
  name: string
  count: number
}

/** Which single facet of a choice without results is worth giving up, the most fruitful first. */
export function waysOut<Entry>(
  facets: readonly Facet<Entry>[],
  entries: readonly Entry[],
  choice: Choice,
): WayOut[] {
  return Object.keys(choice)
    .map((name) => ({name, count: matching(facets, entries, withoutFacet(choice, name)).length}))
    .filter(({count}) => count > 0)
    .toSorted((one, other) => other.count - one.count)
}

function tally<Entry>({valuesOf}: Facet<Entry>, entries: readonly Entry[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const entry of entries) {
    for (const value of new Set(valuesOf(entry))) {
      if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
  }
  return counts
}
