import {describe, expect, test} from 'vitest'
import {sampleContent} from '@/sanity/content/index.ts'
import {sampleSignOffs} from '@/sanity/content/sign-offs.ts'
import type {JsonObject, StoredDocument} from '@/sanity/lake/documents/types.ts'
import {createDocumentIndex} from '@/sanity/lake/groq/document-index.ts'
import {runQuery, type QueryRequest} from '@/sanity/lake/groq/run-query.ts'
import * as articles from '@/sanity/queries/articles.ts'
import * as exercises from '@/sanity/queries/exercises.ts'
import * as pages from '@/sanity/queries/pages.ts'
import * as people from '@/sanity/queries/people.ts'
import * as programs from '@/sanity/queries/programs.ts'
import * as site from '@/sanity/queries/site.ts'
import * as topics from '@/sanity/queries/topics.ts'
import {followStrings} from '../../../support/source-map.ts'

const SYSTEM = {_rev: 'r', _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z'}

type Draft = JsonObject & {_id: string; _type: string}

function scene(documents: readonly Draft[]) {
  const stored = documents.map((document): StoredDocument => ({...SYSTEM, ...document}))
  const index = createDocumentIndex(stored)
  const byId = new Map(stored.map((document) => [document._id, document]))
  const ask = (query: string, request: Partial<QueryRequest> = {}) => {
    const defaults = {access: 'member', perspective: 'published', identity: 'me'} as const
    const {result, resultSourceMap: map} = runQuery(index, {
      ...defaults,
      apiVersion: 'X',
      now: new Date(0),
      sourceMap: 'keys',
      ...request,
      query,
    })
    if (map === undefined) throw new Error('no source map')
    return {result, map, strings: followStrings(result, map, byId)}
  }
  return {ask}
}

/** Every document of the samples and its sign-offs, published and with a draft of each article. */
const CONTENT = sampleContent()
const SAMPLES = [...CONTENT, ...sampleSignOffs(CONTENT)].flatMap((document): Draft[] => {
  const published: Draft = JSON.parse(JSON.stringify(document))
  const draft = {...published, _id: `drafts.${published._id}`, title: 'Another title'}
  return published._type === 'article' ? [published, draft] : [published]
})
const samples = scene(SAMPLES)
const slugOf = (type: string): string => {
  const slug = SAMPLES.find(({_type}) => _type === type)?.['slug']
  const isSlug = typeof slug === 'object' && slug !== null && 'current' in slug
  if (!isSlug || typeof slug.current !== 'string') throw new Error(`no slug of a ${type}`)
  return slug.current
}
const idsOf = (type: string): string[] =>
  SAMPLES.filter(({_type}) => _type === type).map(({_id}) => _id)
const ALL_IDS = SAMPLES.map(({_id}) => _id)

/** Who has something in each of the lists of people. */
const ROLES: Record<string, string> = {
  PERSON_LISTS_QUERY: 'authors',
  PERSON_ARTICLES_QUERY: 'authors',
  PERSON_QUOTED_QUERY: 'experts',
  PERSON_REVIEWED_QUERY: 'reviewer',
  PERSON_PROGRAMS_QUERY: 'coaches',
}
const personIn = (role: string): string => {
  const ids = SAMPLES.filter(({_type}) => _type === 'article' || _type === 'program')
    .flatMap((document) => [document[role]].flat())
    .map((reference) => (isReference(reference) ? reference._ref : undefined))
  return ids.find((id) => id !== undefined) ?? 'none'
}
const isReference = (value: unknown): value is {_ref: string} =>
  typeof value === 'object' && value !== null && '_ref' in value && typeof value._ref === 'string'

const PAGE = {start: 0, end: 12, length: 12}
const QUESTIONS = Object.entries({
  ...{...articles, ...exercises, ...pages, ...people, ...programs, ...site, ...topics},
}).map(([name, query]) => {
  const type = name.split('_')[0]?.toLowerCase() ?? ''
  const slug = ['article', 'program', 'exercise', 'person', 'topic', 'page'].includes(type)
    ? slugOf(type)
    : ''
  const params = {
    ...PAGE,
    slug,
    type: 'article',
    id: type === 'related' ? idsOf('article')[0] : personIn(ROLES[name] ?? ''),
    ids: ALL_IDS,
    mentionIds: [...idsOf('exercise'), ...idsOf('program')],
    aims: ['strength'],
    topicIds: idsOf('topic'),
    authorIds: idsOf('person'),
    from: ['/blog/back-and-hip-pain'],
  }
  return {name, query, params}
})

/** Ids of drafts as a perspective presents them, or gathered for a score: nobody edits them. */
const isId = (place: string): boolean => /(?:^|\.)_id$|(?:^|\.)sharedIds\./.test(place)

describe('the queries of the site', () => {
  test.each(QUESTIONS)('$name: every text leads to its place', ({query, params}) => {
    for (const perspective of ['published', 'drafts']) {
      for (const sourceMap of ['keys', 'positions'] as const) {
        const {result, strings} = samples.ask(query, {params, perspective, sourceMap})
        expect(JSON.stringify(result)?.length).toBeGreaterThan(20)
        expect(strings.wrong).toEqual([])
        expect(strings.right.length).toBeGreaterThan(0)
        expect(strings.unmapped.filter((place) => !isId(place))).toEqual([])
      }
    }
  })
})

describe('a source map', () => {
  const {ask} = scene([
    {
      _id: 'post',
      _type: 'post',
      title: 'Post',
      tags: ['b', 'a', 'b'],
      author: {_ref: 'ada'},
      sections: [
        {_key: 'one', title: 'One', lines: ['1a', '1b']},
        {_key: "it's", title: 'Two', lines: ['2a']},
      ],
      twins: [
        {_key: 'same', text: 'left'},
        {_key: 'same', text: 'right'},
      ],
    },
    {_id: 'ada', _type: 'author', name: 'Ada', "odd'name": 'odd'},
    {_id: 'versions.summer.ada', _type: 'author', name: 'Ada in summer'},
  ])

  /** The places that the texts of a result lead to. */
  const places = (query: string, request: Partial<QueryRequest> = {}) => {
    const {map, strings} = ask(query, request)
    expect(strings.wrong).toEqual([])
    return Object.entries(map.mappings).map(([result, {source}]) => {
      if (source.type === 'literal') return `${result} literal`
      return `${result} ${map.documents[source.document]?._id} ${map.paths[source.path]}`
    })
  }

  test('names documents with their types, and places in them by key', () => {
    expect(ask('*[_id == "post"][0]{"first": sections[0].title}').map).toEqual({
      documents: [{_id: 'post', _type: 'post'}],
      paths: ["$['sections'][?(@._key=='one')]['title']"],
      mappings: {
        "$['first']": {type: 'value', source: {type: 'documentValue', document: 0, path: 0}},
      },
    })
  })

  test('names places by position when that was asked for, or when a key cannot name them', () => {
    const query = '*[_id == "post"][0]{"all": sections[].title, "twins": twins[].text}'
    expect(places(query, {sourceMap: 'positions'})).toContain(
      "$['all'][1] post $['sections'][1]['title']",
    )
    expect(places(query)).toContain("$['twins'][1] post $['twins'][1]['text']")
  })

  test('maps a part that was taken over whole only once', () => {
    expect(places('*[_id == "post"][0].sections')).toEqual(["$ post $['sections']"])
  })

  test('follows references to the version that the perspective shows', () => {
    const query = '*[_id == "post"][0].author->name'
    expect(places(query, {perspective: 'summer'})).toEqual(["$ versions.summer.ada $['name']"])
  })

  test.each([
    ['a computed text', 'upper(title)', ['$ literal']],
    ['a text of the query', '"Hello"', ['$ literal']],
    ['a joined text', 'title + "!"', ['$ literal']],
    ['a parameter', '$word', ['$ literal']],
    ['the text that is there', 'coalesce(missing, title)', ["$ post $['title']"]],
    ['a chosen text', 'select(missing => "x", title)', ["$ post $['title']"]],
    ['a text in another scope', 'sections[0]{"t": ^.title}.t', ["$ post $['title']"]],
    ['an attribute with a quote', 'author->["odd\'name"]', [String.raw`$ ada $['odd\'name']`]],
    ['filtered texts', 'tags[@ != "a"]', ["$[0] post $['tags'][0]", "$[1] post $['tags'][2]"]],
    ['a slice of equal texts', 'tags[2..2]', ["$[0] post $['tags'][2]"]],
    ['the last element', 'tags[-1]', ["$ post $['tags'][2]"]],
    [
      'ordered texts',
      'tags | order(@)',
      ["$[0] post $['tags'][1]", "$[1] post $['tags'][0]", "$[2] post $['tags'][2]"],
    ],
    [
      'lists in lists',
      'sections[].lines[]',
      [
        "$[0] post $['sections'][?(@._key=='one')]['lines'][0]",
        "$[1] post $['sections'][?(@._key=='one')]['lines'][1]",
        "$[2] post $['sections'][1]['lines'][0]",
      ],
    ],
    [
      'a list that was put together',
      '[title, ...tags[0..0], "x"]',
      ["$[0] post $['title']", "$[1] post $['tags'][0]", '$[2] literal'],
    ],
    [
      'a splat with a computed attribute',
      'sections[0]{..., "title": lower(title)}',
      [
        "$['_key'] post $['sections'][?(@._key=='one')]['_key']",
        "$['title'] literal",
        "$['lines'] post $['sections'][?(@._key=='one')]['lines']",
      ],
    ],
    [
      'a projection of a projection',
      'sections[0]{"a": title}{"b": a}',
      ["$['b'] post $['sections'][?(@._key=='one')]['title']"],
    ],
    ['a sub-query', '{"by": *[_id == ^.author._ref][0].name}', ["$['by'] ada $['name']"]],
    [
      'a sub-query inside a traversal',
      'sections[]{"by": *[_type == "author" && _id == ^.^.author._ref].name}',
      ["$[0]['by'][0] ada $['name']", "$[1]['by'][0] ada $['name']"],
    ],
  ])('knows %s', (_name, expression, expected) => {
    const inside = expression.startsWith('{') ? expression : `{"x": ${expression}}.x`
    const params = {word: 'hello'}
    expect(places(`*[_id == "post"][0]${inside}`, {params}).toSorted()).toEqual(expected.toSorted())
  })

  test('knows rows that were scored, although they are copies', () => {
    const query = '*[_type == "post"] | score(title match "post") | order(_score desc)'
    expect(places(`${query}[0]{title, "t": tags[0]}`)).toEqual([
      "$['title'] post $['title']",
      "$['t'] post $['tags'][0]",
    ])
    expect(places(query)).toContain("$[0]['sections'] post $['sections']")
  })
})
