import type {Metadata} from 'next'
import {ExerciseFinder} from '@/components/exercise/exercise-finder'
import {PageHeader} from '@/components/layout/page-header'
import {findExercises} from '@/lib/content/find-content'
import {getSettings} from '@/lib/content/get-settings'
import {getSite} from '@/lib/content/get-site'
import {EXERCISE_FACETS} from '@/lib/finder/exercise-facets'
import {choiceQuery, readChoice} from '@/lib/finder/facet'
import {readPageParam} from '@/lib/pagination/paging'
import {ROUTES} from '@/lib/routes'
import {pageMetadata} from '@/lib/seo/metadata'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const PAGE = {
  path: ROUTES.findExercises,
  title: 'Find an exercise',
  description: 'Exercises by movement, muscle, level and the equipment you have.',
}

export async function generateMetadata(): Promise<Metadata> {
  // Every combination of choices is a page of its own; search engines get the full list instead.
  return {...pageMetadata(await getSite(), PAGE), robots: {index: false}}
}

export default async function FindExercisesPage({searchParams}: Props) {
  const asked = await searchParams
  const choice = readChoice(EXERCISE_FACETS, asked)
  const [found, settings] = await Promise.all([
    findExercises(choice, readPageParam(asked.page)),
    getSettings(),
  ])
  return (
    <>
      <PageHeader title={PAGE.title} standfirst={PAGE.description} />
      <ExerciseFinder
        choice={choice}
        empty={settings?.emptyStates?.filter}
        found={found}
        hrefOf={(page) => PAGE.path + choiceQuery(choice, page)}
      />
    </>
  )
}
