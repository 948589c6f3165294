import {evaluate, parse} from 'groq-js'
import {describe, expect, test} from 'vitest'
import {shownDocuments} from '@/lib/revalidation/shown-documents'
import * as articles from '@/sanity/queries/articles'
import * as exercises from '@/sanity/queries/exercises'
import * as pages from '@/sanity/queries/pages'
import * as people from '@/sanity/queries/people'
import * as programs from '@/sanity/queries/programs'
import * as site from '@/sanity/queries/site'
import * as topics from '@/sanity/queries/topics'
import {CORPUS} from './corpus'

const QUERIES = {
  ...articles,
  ...exercises,
  ...pages,
  ...people,
  ...programs,
  ...site,
  ...topics,
}

async function run(query: string, params: Record<string, unknown> = {}): Promise<unknown> {
  const result = await evaluate(parse(query, {params}), {dataset: CORPUS, params})
  return result.get()
}

test.each(Object.entries(QUERIES))('%s can be parsed', (_name, query) => {
  expect(() => parse(query)).not.toThrow()
})

describe('an article', () => {
  test('comes with everything its page shows', async () => {
    expect(await run(articles.ARTICLE_QUERY, {slug: 'hips'})).toMatchObject({
      _id: 'hips',
      slug: 'hips',
      authors: [{_type: 'person', name: 'Ana', slug: 'ana'}],
      experts: [],
      topics: [{slug: 'back', parent: {slug: 'pain'}}],
      mainImage: {asset: {_id: 'image-a-20x10-jpg', width: 20, height: 10}, alt: 'A'},
      body: [
        {
          _type: 'block',
          markDefs: [
            {_type: 'internalLink', reference: {_type: 'program', slug: 'strong', title: 'Strong'}},
            {_type: 'link', href: 'https://x.test', relationship: 'own'},
          ],
        },
        {_type: 'exerciseCard', dose: '3 × 12', exercise: {slug: 'hyper', title: 'Hyper'}},
        {
          _type: 'callout',
          body: [{markDefs: [{reference: {_type: 'exercise', slug: 'squat', title: 'Squat'}}]}],
        },
      ],
    })
  })

  test('leaves out people who are gone instead of naming them null', async () => {
    expect(await run(articles.ARTICLE_QUERY, {slug: 'gone-author'})).toMatchObject({authors: []})
  })

  test('names every document it shows by type and slug, for the page to be tagged with', async () => {
    const article = await run(articles.ARTICLE_QUERY, {slug: 'hips'})
    expect(shownDocuments(article).toSorted()).toEqual([
      'article:hips',
      'exercise:hyper',
      'exercise:squat',
      'person:ana',
      'program:strong',
      'topic:back',
      'topic:pain',
    ])
  })

  test('that is missing is null', async () => {
    expect(await run(articles.ARTICLE_QUERY, {slug: 'missing'})).toBeNull()
  })
})

test('articles that refer to something are found by cards, links and callouts alike', async () => {
  const found = await run(articles.ARTICLES_REFERRING_QUERY, {ids: ['squat'], id: 'other'})
  expect(found).toMatchObject([{_id: 'hips'}])
  const [hips] = JSON.parse(JSON.stringify(found))
  expect(hips.referenceIds).toEqual(
    expect.arrayContaining(['ana', 'back', 'strong', 'hyper', 'squat']),
  )
})

test('the newest articles come first, and an article is not its own neighbour', async () => {
  expect(await run(articles.ARTICLES_QUERY)).toMatchObject([{slug: 'gone-author'}, {slug: 'hips'}])
  expect(await run(articles.NEWEST_OTHER_ARTICLES_QUERY, {id: 'hips'})).toMatchObject([
    {slug: 'gone-author'},
  ])
})

test('an exercise knows its swaps and where it appears', async () => {
  expect(await run(exercises.EXERCISE_QUERY, {slug: 'hyper'})).toMatchObject({
    // The second swap leads to an exercise that is gone.
    swaps: [{reason: 'no-equipment', exercise: {slug: 'squat'}}],
    programs: [{slug: 'strong'}],
    articles: [{slug: 'hips'}],
    regressions: [],
  })
})

test('a program comes with its weeks, its exercises and the articles about it', async () => {
  expect(await run(programs.PROGRAM_QUERY, {slug: 'strong'})).toMatchObject({
    coaches: [{slug: 'ana'}],
    outline: [{sessions: [{prescriptions: [{sets: 3, exercise: {slug: 'hyper'}}]}]}],
    articles: [{slug: 'hips'}],
  })
})

test('a person has a list for each role', async () => {
  expect(await run(people.PERSON_QUERY, {slug: 'ana'})).toMatchObject({
    articles: [{slug: 'hips'}],
    quotedIn: [],
    reviewed: [{slug: 'gone-author'}],
    programs: [{slug: 'strong'}],
  })
})

test('a topic gathers what is filed under it and its children', async () => {
  expect(await run(topics.TOPIC_QUERY, {slug: 'pain'})).toMatchObject({
    children: [{_id: 'back', slug: 'back'}],
    editorsPicks: [{_type: 'program', slug: 'strong'}],
  })
  expect(await run(topics.TOPIC_LISTS_QUERY, {ids: ['pain', 'back']})).toMatchObject({
    articles: [{slug: 'hips'}],
    programs: [],
  })
})

describe('finding', () => {
  test.each([
    [{goal: 'strength', level: null, equipment: null}, 1],
    [{goal: 'strength', level: 'beginner', equipment: 'barbell'}, 1],
    [{goal: 'skill', level: null, equipment: null}, 0],
    [{goal: null, level: null, equipment: null}, 1],
    [{goal: null, level: 'advanced', equipment: null}, 0],
  ])('programs by %j gives %i', async (choice, count) => {
    expect(await run(programs.FIND_PROGRAMS_QUERY, choice)).toHaveLength(count)
  })

  test('exercises by pattern', async () => {
    const choice = {pattern: 'hinge', level: null, equipment: null}
    expect(await run(exercises.FIND_EXERCISES_QUERY, choice)).toMatchObject([{slug: 'hyper'}])
  })
})

test('the sitemap holds every address that may be indexed, dated by the editors', async () => {
  expect(await run(site.SITEMAP_QUERY)).toEqual([
    {_type: 'article', slug: 'gone-author', lastModified: '2025-02-01'},
    {_type: 'article', slug: 'hips', lastModified: '2025-03-01'},
    {_type: 'exercise', slug: 'hyper', lastModified: null},
    {_type: 'exercise', slug: 'squat', lastModified: null},
    {_type: 'person', slug: 'ana', lastModified: null},
    {_type: 'program', slug: 'strong', lastModified: '2025-01-01'},
    {_type: 'topic', slug: 'back', lastModified: null},
    {_type: 'topic', slug: 'pain', lastModified: null},
  ])
})

test('a redirect leads to the document, whatever its slug is by now', async () => {
  expect(await run(site.REDIRECT_QUERY, {from: ['/other', '/old']})).toEqual({
    permanent: true,
    destination: {
      href: null,
      reference: {
        _id: 'strong',
        _type: 'program',
        slug: 'strong',
        title: 'Strong',
        relationship: null,
      },
    },
  })
})

test('an empty lake has a home page', async () => {
  const result = await evaluate(parse(site.HOME_QUERY), {dataset: []})
  expect(await result.get()).toEqual({
    hero: null,
    featured: null,
    articles: [],
    programs: [],
    exercises: [],
    people: [],
    topics: [],
  })
})
