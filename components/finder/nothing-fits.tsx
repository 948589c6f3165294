import {EmptyState} from '@/components/empty-state/empty-state'
import {formatCount} from '@/lib/format/plural'
import {choiceQuery, withoutFacet, type Choice, type FacetView} from '@/lib/finder/facet'
import type {WayOut} from '@/lib/finder/find'

interface NothingFitsProps {
  action: string
  choice: Choice
  facets: readonly FacetView[]
  noun: {one: string; other: string}
  /** The editors' words for a choice without results. */
  text: string | null | undefined
  waysOut: readonly WayOut[]
}

/** A choice that nothing fits, and which part of it to give up. */
export function NothingFits({action, choice, facets, noun, text, waysOut}: NothingFitsProps) {
  const steps = waysOut.map(({count, name}) => {
    const facet = facets.find((view) => view.name === name)
    const chosen = facet?.options.filter((option) => option.chosen).map(({title}) => title) ?? []
    return {
      href: action + choiceQuery(withoutFacet(choice, name)),
      label: `Drop “${chosen.join(', ')}”: ${formatCount(count, noun)}`,
    }
  })
  return (
    <EmptyState
      title="Nothing fits all of that"
      text={text}
      steps={[...steps, {href: action, label: 'Start again'}]}
    />
  )
}
