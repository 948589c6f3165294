import type {ReactElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {beforeAll, describe, expect, test} from 'vitest'
import {MissingView} from '@/components/errors/missing-view'
import {Archive} from '@/components/pagination/archive'
import {ProgramFinder} from '@/components/program/program-finder'
import {LiveSearch} from '@/components/search/live-search.client'
import {countFacets, waysOut} from '@/lib/finder/find'
import type {ProgramCard} from '@/lib/content/types'
import type {Choice} from '@/lib/finder/facet'
import {PROGRAM_FACETS, type ProgramTraits} from '@/lib/finder/program-facets'
import {pagingOf} from '@/lib/pagination/paging'
import type {SearchEntry} from '@/lib/search/search-entry'
import {createSearchIndex} from '@/lib/search/search-index'
import {archiveGraph} from '@/lib/seo/archive-graph'
import {archiveMetadata} from '@/lib/seo/archive-metadata'
import {programCard} from '../../support/content'
import {plainContent} from '../hostile/hostile-content'
import {PAGES} from '../hostile/rendered-pages'

const SITE = {
  url: 'https://chalkline.example',
  name: 'Chalkline',
  description: null,
  logo: null,
  publishingPrinciples: null,
  ownershipFundingInfo: null,
  profiles: [],
  isPublic: true,
}
const LIST = {path: '/articles', title: 'Articles', description: 'Everything.'}

const pages = new Map<string, string>()

beforeAll(async () => {
  const dataset = plainContent()
  for (const kind of ['home', 'topic']) pages.set(kind, (await PAGES[kind]?.(dataset)) ?? '')
})

/** The words of a page, in reading order. */
function words(element: ReactElement): string {
  return renderToStaticMarkup(element)
    .replace(/<(style|script)[^>]*>.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, '')
}

describe('Discovery', () => {
  test('Home with curated slots + latest', () => {
    const home = pages.get('home') ?? ''
    const order = ['From the editors', 'Newest articles', 'Programs', 'Exercises', 'By topic']
    const places = order.map((title) => home.indexOf(`>${title}</h2>`))
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    // The story at the top is not told again below it.
    const [, lead = ''] = /<h2[^>]*><a href="(\/articles\/[^"]+)"/.exec(home) ?? []
    const latest = home.slice(places[1])
    expect(lead).not.toBe('')
    expect(latest).not.toContain(`href="${lead}"`)
  })

  test('Topics with hierarchy, intro, editor picks', () => {
    const topic = pages.get('topic') ?? ''
    const picks = topic.indexOf('>Start here</h2>')
    expect(picks).toBeGreaterThan(0)
    expect(topic.indexOf('>Articles on ')).toBeGreaterThan(picks)
  })

  test('Archive, static pagination, canonical', () => {
    const paging = pagingOf(2, 30, 12)
    const html = renderToStaticMarkup(
      <Archive list={LIST} paging={paging}>
        entries
      </Archive>,
    )
    expect(html).toContain('<h1 dir="auto">Articles, page 2</h1>')
    expect(html).toMatch(/<nav[^>]* aria-label="Pages of Articles">/)
    expect(html).toContain('href="/articles" rel="prev"')
    expect(html).toContain('href="/articles/page/3" rel="next"')
    expect(html.match(/aria-current="page"/g)).toHaveLength(1)
    expect(html).toContain('<a href="/articles/page/2" aria-current="page">')
    expect(archiveMetadata(SITE, LIST, paging)).toMatchObject({
      title: 'Articles, page 2',
      alternates: {canonical: 'https://chalkline.example/articles/page/2'},
      pagination: {
        previous: 'https://chalkline.example/articles',
        next: 'https://chalkline.example/articles/page/3',
      },
    })
    expect(JSON.stringify(archiveGraph(SITE, LIST, {items: [], paging}))).toContain(
      '"name":"Articles, page 2"',
    )
  })

  test('a list of one page has no pagination, and its first page introduces it', () => {
    const html = renderToStaticMarkup(
      <Archive list={LIST} paging={pagingOf(1, 12, 12)}>
        entries
      </Archive>,
    )
    expect(html).toContain('Everything.')
    expect(html).not.toContain('<nav')
  })

  test('Search, no third party', () => {
    const index = createSearchIndex()
    index.add([
      entry('article', 'Hinge well', 'Learn the hinge.'),
      entry('exercise', 'Hinge with a broomstick', 'For beginners.'),
    ])
    const found = {
      kind: undefined,
      page: 1,
      query: 'hinge',
      results: index.search({query: 'hinge'}),
    }
    const html = renderToStaticMarkup(
      <LiveSearch empty={null} found={found} topics={[]}>
        start
      </LiveSearch>,
    )
    // Without a script it is a form and its results.
    expect(html).toContain('<form class="_form_')
    expect(html).toContain('action="/search"')
    expect(html).toContain('value="hinge"')
    expect(html).toContain('<output class="visually-hidden">2 results for hinge</output>')
    expect(html).toContain('data-hit=""><mark>Hinge</mark> well</a>')
    // With facets.
    expect(html).toMatch(/href="\/search\?q=hinge&amp;kind=article">Articles <span[^>]*>1</)
    expect(html).toMatch(/href="\/search\?q=hinge&amp;kind=exercise">Exercises <span[^>]*>1</)
    expect(html).not.toContain('kind=person')
  })

  test('a search that finds nothing says what comes close, or where else to look', () => {
    const index = createSearchIndex()
    index.add([entry('exercise', 'Kettlebell swing', '')])
    const topics = [{href: '/topics/strength', label: 'Strength'}]
    const view = (query: string) => {
      const found = {kind: undefined, page: 1, query, results: index.search({query})}
      return (
        <LiveSearch empty="The editors’ words." found={found} topics={topics}>
          start
        </LiveSearch>
      )
    }
    expect(words(view('cetlebel'))).toContain('Perhaps you meant one of these:Kettlebell swing')
    expect(words(view('quantum'))).toContain('Nothing about “quantum”The editors’ words.Strength')
  })

  test('Filters with counts, shareable URLs', () => {
    const html = renderToStaticMarkup(finder({goal: ['strength'], equipment: ['mat']}))
    expect(html).toContain('action="/programs/find"')
    expect(html).not.toContain('method=')
    expect(html).toMatch(/name="goal" checked="" value="strength"/)
    expect(words(finder({goal: ['strength']}))).toContain('Strength, 2 found')
    // Each choice can be taken back by a link.
    expect(html).toContain('href="/programs/find?equipment=mat"')
    expect(html).toContain('href="/programs/find?goal=strength"')
  })

  test('when nothing fits, the finder says which filter to drop', () => {
    const html = renderToStaticMarkup(finder({goal: ['strength'], level: ['advanced']}))
    expect(html).toContain('Nothing fits all of that')
    expect(html).toContain('href="/programs/find?goal=strength">Drop “Advanced”: 2 programs</a>')
  })

  test('404 with suggestions; redirects as content', () => {
    const html = renderToStaticMarkup(<MissingView path="/articles/how-to-hindge" text="Gone." />)
    expect(html).toContain('Gone.')
    // Without a script: a search for what the address says.
    expect(html).toContain('action="/search"')
    expect(html).toContain('value="how to hindge"')
  })
})

function entry(_type: SearchEntry['_type'], title: string, summary: string): SearchEntry {
  return {_type, slug: title.toLowerCase().replaceAll(' ', '-'), title, summary, words: ''}
}

/** Two programs, and the form that finds them. */
function finder(choice: Choice): ReactElement {
  const programs: ProgramCard[] = [
    {...programCard('one', 'One'), goals: ['strength'], equipment: ['mat']},
    {...programCard('two', 'Two'), goals: ['strength', 'skill'], level: 'intermediate'},
  ]
  const traits: readonly ProgramTraits[] = programs
  const fitting = choice.level || choice.equipment ? [] : programs
  return (
    <ProgramFinder
      choice={choice}
      empty={null}
      found={{
        facets: countFacets(PROGRAM_FACETS, traits, choice),
        list: {items: fitting, paging: pagingOf(1, fitting.length, 12)},
        waysOut: waysOut(PROGRAM_FACETS, traits, choice),
      }}
      hrefOf={String}
    />
  )
}
