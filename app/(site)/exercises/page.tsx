import type {Metadata} from 'next'
import {JsonLd} from '@/components/json-ld/json-ld'
import {PageHeader} from '@/components/layout/page-header'
import {Wide} from '@/components/layout/wide'
import {ExerciseFilter} from '@/components/exercise/exercise-filter'
import {ExerciseList} from '@/components/exercise/exercise-list'
import {getSettings} from '@/lib/content/get-settings'
import {getSite} from '@/lib/content/get-site'
import {listExercises} from '@/lib/content/list-content'
import {ROUTES} from '@/lib/routes'
import {collectionGraph} from '@/lib/seo/graph'
import {pageMetadata} from '@/lib/seo/metadata'

export const dynamic = 'force-static'
export const revalidate = 3600

const PAGE = {
  path: ROUTES.exercises,
  title: 'Exercises',
  description: 'How to do each movement, what it trains and what to do instead.',
}

export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata(await getSite(), PAGE)
}

export default async function ExercisesPage() {
  const [exercises, settings, site] = await Promise.all([listExercises(), getSettings(), getSite()])
  return (
    <>
      <PageHeader title={PAGE.title} standfirst={PAGE.description}>
        <ExerciseFilter />
      </PageHeader>
      <Wide>
        <ExerciseList
          exercises={exercises}
          empty={settings?.emptyStates?.exercises}
          headingLevel={2}
        />
      </Wide>
      <JsonLd graph={collectionGraph(site, {...PAGE, name: PAGE.title, items: exercises})} />
    </>
  )
}
