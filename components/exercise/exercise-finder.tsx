import {Finder} from '@/components/finder/finder'
import {NothingFits} from '@/components/finder/nothing-fits'
import {Pagination} from '@/components/pagination/pagination'
import type {Choice, FacetView} from '@/lib/finder/facet'
import type {WayOut} from '@/lib/finder/find'
import type {ExerciseCard} from '@/lib/content/types'
import type {ListPage} from '@/lib/pagination/paging'
import {ROUTES} from '@/lib/routes'
import {ExerciseList} from './exercise-list'

interface ExerciseFinderProps {
  choice: Choice
  /** The editors' words for a list or a choice without results. */
  empty: string | null | undefined
  found: {
    facets: readonly FacetView[]
    list: ListPage<ExerciseCard>
    waysOut: readonly WayOut[]
  }
  /** The address of another page of the list. */
  hrefOf: (page: number) => string
}

const ACTION = ROUTES.findExercises
const NOUN = {one: 'exercise', other: 'exercises'}

/** A list of exercises, whole or as a reader narrowed it down, with the form to change that. */
export function ExerciseFinder({choice, empty, found, hrefOf}: ExerciseFinderProps) {
  const {facets, list, waysOut} = found
  const {items, paging} = list
  return (
    <Finder
      action={ACTION}
      choice={choice}
      facets={facets}
      label="Find an exercise"
      noun={NOUN}
      total={paging.total}
    >
      {paging.total > 0 || Object.keys(choice).length === 0 ? (
        <ExerciseList exercises={items} empty={empty} headingLevel={2} />
      ) : (
        <NothingFits
          action={ACTION}
          choice={choice}
          facets={facets}
          noun={NOUN}
          text={empty}
          waysOut={waysOut}
        />
      )}
      <Pagination label="Pages of results" hrefOf={hrefOf} paging={paging} />
    </Finder>
  )
}
