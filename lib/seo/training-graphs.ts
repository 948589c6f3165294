import type {Graph} from 'schema-dts'
import type {Exercise, Program} from '@/lib/content/types'
import {isoDuration} from '@/lib/format/duration'
import {hrefFor, ROUTES} from '@/lib/routes'
import {trailTo} from '@/lib/trail'
import {breadcrumbs, graph, nodeId, publisherId, webPage} from './graph'
import {imageNodes, videoNodes} from './image-nodes'
import {introducedPerson, personId} from './person-node'
import {absoluteUrl, type Site} from './site'

/** The graph of a program's page: an `ExercisePlan` by its coaches. */
export function programGraph(site: Site, program: Program): Graph {
  const path = hrefFor(program)
  return graph(site, [
    webPage(site, {path, name: program.title, description: program.summary}),
    {
      '@type': 'ExercisePlan',
      '@id': nodeId(site, path, 'program'),
      name: program.title,
      description: program.summary,
      url: absoluteUrl(site, path),
      mainEntityOfPage: {'@id': nodeId(site, path, 'webpage')},
      publisher: {'@id': publisherId(site)},
      author: program.coaches.map((coach) => ({'@id': personId(site, coach)})),
      exerciseType: program.goals.join(', '),
      intensity: program.level,
      activityFrequency: `${program.sessionsPerWeek} per week for ${program.weeks} weeks`,
      activityDuration: isoDuration(program.minutesPerSession * 60),
      image: imageNodes(site, program.mainImage),
      isAccessibleForFree: program.price ? program.price.kind === 'free' : undefined,
    },
    ...program.coaches.map((coach) => introducedPerson(site, coach)),
    breadcrumbs(site, path, [...trailTo('program'), {name: program.title, path}]),
  ])
}

/** The graph of an exercise's page: a term of the exercise library, with its pictures and video. */
export function exerciseGraph(site: Site, exercise: Exercise): Graph {
  const path = hrefFor(exercise)
  return graph(site, [
    {
      ...webPage(site, {path, name: exercise.title, description: exercise.summary}),
      mainEntity: {'@id': nodeId(site, path, 'exercise')},
      image: imageNodes(site, exercise.frames[0] ?? null),
      video: exercise.video ? videoNodes(site, exercise.video) : undefined,
    },
    {
      '@type': 'DefinedTerm',
      '@id': nodeId(site, path, 'exercise'),
      name: exercise.title,
      alternateName: exercise.aliases ?? undefined,
      description: exercise.summary,
      url: absoluteUrl(site, path),
      inDefinedTermSet: absoluteUrl(site, ROUTES.exercises),
    },
    breadcrumbs(site, path, [...trailTo('exercise'), {name: exercise.title, path}]),
  ])
}
