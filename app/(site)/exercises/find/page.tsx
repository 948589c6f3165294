import type {Metadata} from 'next'
import {PageHeader} from '@/components/layout/page-header'
import {Wide} from '@/components/layout/wide'
import {ExerciseFilter} from '@/components/exercise/exercise-filter'
import {ExerciseList} from '@/components/exercise/exercise-list'
import {readExerciseChoice} from '@/lib/content/choices'
import {findExercises} from '@/lib/content/find-content'
import {getSettings} from '@/lib/content/get-settings'
import {getSite} from '@/lib/content/get-site'
import {ROUTES} from '@/lib/routes'
import {pageMetadata} from '@/lib/seo/metadata'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const PAGE = {
  path: ROUTES.findExercises,
  title: 'Find an exercise',
  description: 'Exercises by movement pattern, level and the equipment you have.',
}

export async function generateMetadata(): Promise<Metadata> {
  // Every combination of choices is a page of its own; search engines get the full list instead.
  return {...pageMetadata(await getSite(), PAGE), robots: {index: false}}
}

export default async function FindExercisesPage({searchParams}: Props) {
  const choice = readExerciseChoice(await searchParams)
  const [exercises, settings] = await Promise.all([findExercises(choice), getSettings()])
  return (
    <>
      <PageHeader title={PAGE.title} standfirst={PAGE.description}>
        <ExerciseFilter {...choice} />
      </PageHeader>
      <Wide>
        <ExerciseList
          exercises={exercises}
          empty={settings?.emptyStates?.filter}
          headingLevel={2}
        />
      </Wide>
    </>
  )
}
