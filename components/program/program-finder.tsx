import {Finder} from '@/components/finder/finder'
import {NothingFits} from '@/components/finder/nothing-fits'
import {Pagination} from '@/components/pagination/pagination'
import type {Choice, FacetView} from '@/lib/finder/facet'
import type {WayOut} from '@/lib/finder/find'
import type {ProgramCard} from '@/lib/content/types'
import type {ListPage} from '@/lib/pagination/paging'
import {ROUTES} from '@/lib/routes'
import {ProgramList} from './program-list'

interface ProgramFinderProps {
  choice: Choice
  /** The editors' words for a list or a choice without results. */
  empty: string | null | undefined
  found: {
    facets: readonly FacetView[]
    list: ListPage<ProgramCard>
    waysOut: readonly WayOut[]
  }
  /** The address of another page of the list. */
  hrefOf: (page: number) => string
}

const ACTION = ROUTES.findPrograms
const NOUN = {one: 'program', other: 'programs'}

/** A list of programs, whole or as a reader narrowed it down, with the form to change that. */
export function ProgramFinder({choice, empty, found, hrefOf}: ProgramFinderProps) {
  const {facets, list, waysOut} = found
  const {items, paging} = list
  return (
    <Finder
      action={ACTION}
      choice={choice}
      facets={facets}
      label="Find a program"
      noun={NOUN}
      total={paging.total}
    >
      {paging.total > 0 || Object.keys(choice).length === 0 ? (
        <ProgramList programs={items} empty={empty} headingLevel={2} />
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
