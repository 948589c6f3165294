import {defineQuery} from 'groq'
import {articleCardFields, exerciseCardFields, programCardFields} from './fragments/cards.ts'
import {figureFields} from './fragments/figure.ts'
import {videoFields} from './fragments/portable-text.ts'
import {seoFields} from './fragments/seo.ts'
import {exerciseReference} from './fragments/training.ts'

/** One exercise, its easier and harder neighbours, and where it appears. */
export const EXERCISE_QUERY = defineQuery(`
  *[_type == "exercise" && slug.current == $slug][0]{
    _id,
    _type,
    title,
    "slug": slug.current,
    aliases,
    summary,
    pattern,
    level,
    "primaryMuscles": coalesce(primaryMuscles, []),
    "secondaryMuscles": coalesce(secondaryMuscles, []),
    "equipment": coalesce(equipment, []),
    "frames": coalesce(frames[]{_key, ${figureFields}}, []),
    movement{start, move, finish, feel, stopIf},
    cues,
    faults[]{_key, fault, fix},
    video{${videoFields}},
    "regressions": coalesce(array::compact(regressions[]->{${exerciseCardFields}}), []),
    "progressions": coalesce(array::compact(progressions[]->{${exerciseCardFields}}), []),
    "swaps": coalesce(swaps[defined(exercise->slug.current)]{
      _key,
      reason,
      note,
      ${exerciseReference}
    }, []),
    "programs": *[_type == "program" && references(^._id) && defined(slug.current)]
      | order(publishedAt desc, _id asc)[0...12]{${programCardFields}},
    "articles": *[_type == "article" && references(^._id) && defined(slug.current)]
      | order(publishedAt desc, _id asc)[0...12]{${articleCardFields}},
    seo{${seoFields}}
  }
`)

/** One page of all exercises by name. */
export const EXERCISES_QUERY = defineQuery(`{
  "total": count(*[_type == "exercise" && defined(slug.current)]),
  "items": *[_type == "exercise" && defined(slug.current)]
    | order(title asc, _id asc)[$start...$end]{${exerciseCardFields}}
}`)

/** What exercises are found by, by name: small, because the finder counts over all of them. */
export const EXERCISE_TRAITS_QUERY = defineQuery(`
  *[_type == "exercise" && defined(slug.current)] | order(title asc, _id asc){
    _id,
    pattern,
    level,
    "primaryMuscles": coalesce(primaryMuscles, []),
    "equipment": coalesce(equipment, [])
  }
`)

/** The exercises with some ids, in the order of the finder. */
export const EXERCISES_BY_ID_QUERY = defineQuery(`
  *[_type == "exercise" && _id in $ids] | order(title asc, _id asc){${exerciseCardFields}}
`)
