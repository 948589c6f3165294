import type {Metadata} from 'next'
import {JsonLd} from '@/components/json-ld/json-ld'
import {ExerciseView} from '@/components/exercise/exercise-view'
import {getExercise} from '@/lib/content/get-exercise'
import {getSite} from '@/lib/content/get-site'
import {newestSlugs} from '@/lib/content/newest-slugs'
import {slugParam} from '@/lib/content/slug-param'
import {hrefFor} from '@/lib/routes'
import {exerciseGraph} from '@/lib/seo/training-graphs'
import {documentMetadata} from '@/lib/seo/metadata'
import {MISSING, missingPage} from '../../missing-page'

export const dynamic = 'force-static'
export const revalidate = 3600

interface Props {
  params: Promise<{slug: string}>
}

export async function generateStaticParams() {
  return newestSlugs('exercise')
}

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const slug = await slugParam(params)
  const exercise = await getExercise(slug)
  return exercise ? documentMetadata(await getSite(), exercise) : MISSING
}

export default async function ExercisePage({params}: Props) {
  const slug = await slugParam(params)
  const exercise = await getExercise(slug)
  if (!exercise) return missingPage(hrefFor({_type: 'exercise', slug}))
  return (
    <>
      <ExerciseView exercise={exercise} />
      <JsonLd graph={exerciseGraph(await getSite(), exercise)} />
    </>
  )
}
