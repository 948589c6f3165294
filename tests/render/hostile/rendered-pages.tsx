import {evaluate, parse} from 'groq-js'
import type {ReactElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {ArticleView} from '@/components/article/article-view'
import {ExerciseFinder} from '@/components/exercise/exercise-finder'
import {ExerciseView} from '@/components/exercise/exercise-view'
import {HomeView} from '@/components/home/home-view'
import {PageShell} from '@/components/layout/page-shell'
import {PageView} from '@/components/page/page-view'
import {PersonView} from '@/components/person/person-view'
import {ProgramFinder} from '@/components/program/program-finder'
import {ProgramView} from '@/components/program/program-view'
import {TopicView} from '@/components/topic/topic-view'
import {presentableArticle} from '@/lib/content/presentable-article'
import {presentableBody} from '@/lib/content/presentable-body'
import type {
  Article,
  Exercise,
  Home,
  Page,
  Person,
  Program,
  Settings,
  Topic,
} from '@/lib/content/types'
import {withName} from '@/lib/content/with-name'
import {withoutHoles} from '@/lib/content/without-holes'
import {EXERCISE_FACETS} from '@/lib/finder/exercise-facets'
import {countFacets} from '@/lib/finder/find'
import {PROGRAM_FACETS} from '@/lib/finder/program-facets'
import {pagingOf} from '@/lib/pagination/paging'
import {ARTICLE_QUERY} from '@/sanity/queries/articles'
import {EXERCISE_QUERY, EXERCISE_TRAITS_QUERY, EXERCISES_QUERY} from '@/sanity/queries/exercises'
import {PAGE_QUERY} from '@/sanity/queries/pages'
import {PERSON_LISTS_QUERY, PERSON_QUERY} from '@/sanity/queries/people'
import {PROGRAM_QUERY, PROGRAM_TRAITS_QUERY, PROGRAMS_QUERY} from '@/sanity/queries/programs'
import {HOME_QUERY, SETTINGS_QUERY} from '@/sanity/queries/site'
import {TOPIC_LISTS_QUERY, TOPIC_QUERY} from '@/sanity/queries/topics'
import type {
  ARTICLE_QUERY_RESULT,
  EXERCISE_TRAITS_QUERY_RESULT,
  EXERCISES_QUERY_RESULT,
  PERSON_LISTS_QUERY_RESULT,
  PROGRAM_TRAITS_QUERY_RESULT,
  PROGRAMS_QUERY_RESULT,
  TOPIC_LISTS_QUERY_RESULT,
} from '@/sanity/types.generated'

/** A document as it may lie in the lake, past everything that the Studio checks. */
export type Stored = {[field: string]: unknown}

/** One page of the site, made as the site makes it: query, tidy, render. */
type Render = (dataset: readonly Stored[]) => Promise<string>

/** What one of the site's queries answers on a dataset, tidied as the site does. */
export async function fetched<Result>(
  dataset: readonly Stored[],
  query: string,
  params: Stored = {},
): Promise<Result> {
  const result = await evaluate(parse(query, {params}), {dataset, params})
  // The lake speaks JSON, and its types are claims: hostile documents break them on purpose.
  const claimed: Result = JSON.parse(JSON.stringify(withoutHoles(await result.get())))
  return claimed
}

async function inShell(dataset: readonly Stored[], page: ReactElement): Promise<string> {
  const settings = await fetched<Settings | null>(dataset, SETTINGS_QUERY)
  return renderToStaticMarkup(<PageShell settings={settings}>{page}</PageShell>)
}

const ignore = () => {}

/** An article of a dataset, made presentable as the site does. */
export async function shownArticle(dataset: readonly Stored[], slug: string): Promise<Article> {
  const article = await fetched<NonNullable<ARTICLE_QUERY_RESULT>>(dataset, ARTICLE_QUERY, {slug})
  return presentableArticle(article, ignore)
}

const FIRST_PAGE = {start: 0, end: 12}

/** Every kind of page, by the document of the sample content that it is rendered from. */
export const PAGES: Record<string, Render> = {
  article: async (dataset) => {
    const slug = 'three-reasons-your-back-and-hips-hurt'
    const shown = await shownArticle(dataset, slug)
    const related = (shown.related ?? []).map((card) => ({
      article: card,
      reason: {kind: 'pick'} as const,
      shared: [],
    }))
    const settings = await fetched<Settings | null>(dataset, SETTINGS_QUERY)
    return inShell(
      dataset,
      <ArticleView article={shown} related={related} minutes={5} settings={settings} />,
    )
  },
  'article with a session': async (dataset) => {
    const shown = await shownArticle(dataset, 'what-rpe-is-for')
    return inShell(
      dataset,
      <ArticleView article={shown} related={[]} minutes={5} settings={null} />,
    )
  },
  'article with questions': async (dataset) => {
    const slug = 'protein-without-the-noise'
    const shown = await shownArticle(dataset, slug)
    return inShell(
      dataset,
      <ArticleView article={shown} related={[]} minutes={5} settings={null} />,
    )
  },
  program: async (dataset) => {
    const program = await fetched<Program>(dataset, PROGRAM_QUERY, {slug: 'back-builder'})
    return inShell(dataset, <ProgramView program={withName(program)} settings={null} />)
  },
  exercise: async (dataset) => {
    const exercise = await fetched<Exercise>(dataset, EXERCISE_QUERY, {slug: 'reverse-hyper'})
    return inShell(dataset, <ExerciseView exercise={withName(exercise)} />)
  },
  person: async (dataset) => {
    const person = await fetched<Person>(dataset, PERSON_QUERY, {slug: 'maya-okafor'})
    const id = person._id
    const lists = await fetched<PERSON_LISTS_QUERY_RESULT>(dataset, PERSON_LISTS_QUERY, {
      id,
      length: 12,
    })
    return inShell(dataset, <PersonView person={{...withName(person), ...lists}} settings={null} />)
  },
  topic: async (dataset) => {
    const topic = await fetched<Topic>(dataset, TOPIC_QUERY, {slug: 'pain-and-rehab'})
    const lists = await fetched<TOPIC_LISTS_QUERY_RESULT>(dataset, TOPIC_LISTS_QUERY, {
      ids: [topic._id],
      length: 12,
    })
    return inShell(dataset, <TopicView topic={{...withName(topic), ...lists}} settings={null} />)
  },
  programs: async (dataset) => {
    const all = await fetched<PROGRAM_TRAITS_QUERY_RESULT>(dataset, PROGRAM_TRAITS_QUERY)
    const list = await fetched<PROGRAMS_QUERY_RESULT>(dataset, PROGRAMS_QUERY, FIRST_PAGE)
    const facets = countFacets(PROGRAM_FACETS, all, {})
    const found = {facets, list: {...list, paging: pagingOf(1, list.total, 12)}, waysOut: []}
    return inShell(
      dataset,
      <ProgramFinder choice={{}} empty={null} found={found} hrefOf={String} />,
    )
  },
  exercises: async (dataset) => {
    const all = await fetched<EXERCISE_TRAITS_QUERY_RESULT>(dataset, EXERCISE_TRAITS_QUERY)
    const list = await fetched<EXERCISES_QUERY_RESULT>(dataset, EXERCISES_QUERY, FIRST_PAGE)
    const facets = countFacets(EXERCISE_FACETS, all, {})
    const found = {facets, list: {...list, paging: pagingOf(1, list.total, 12)}, waysOut: []}
    return inShell(
      dataset,
      <ExerciseFinder choice={{}} empty={null} found={found} hrefOf={String} />,
    )
  },
  page: async (dataset) => {
    const page = await fetched<Page>(dataset, PAGE_QUERY, {slug: 'about'})
    const shown = {...withName(page), body: presentableBody(page.body, ignore)}
    return inShell(dataset, <PageView page={shown} settings={null} />)
  },
  home: async (dataset) => {
    const home = await fetched<Home>(dataset, HOME_QUERY)
    const settings = await fetched<Settings | null>(dataset, SETTINGS_QUERY)
    return inShell(dataset, <HomeView home={home} settings={settings} />)
  },
}
