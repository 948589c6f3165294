import {gzipSync} from 'node:zlib'
import fc from 'fast-check'
import {evaluate, parse} from 'groq-js'
import {beforeAll, describe, expect, test} from 'vitest'
import {readSearchEntry} from '@/lib/search/read-search-entry'
import type {SearchEntry} from '@/lib/search/search-entry'
import {createSearchIndex, type SearchIndex} from '@/lib/search/search-index'
import {markTerms, termOf} from '@/lib/search/words'
import {sampleContent} from '@/sanity/content/index'
import {SEARCH_ENTRIES_QUERY} from '@/sanity/queries/search'
import type {SEARCH_ENTRIES_QUERY_RESULT} from '@/sanity/types.generated'

/** The sample content, as the search index's route makes entries of it. */
async function sampleEntries(): Promise<SearchEntry[]> {
  const params = {start: 0, end: 1_000}
  const dataset = sampleContent()
  const result = await evaluate(parse(SEARCH_ENTRIES_QUERY, {params}), {dataset, params})
  const {items}: SEARCH_ENTRIES_QUERY_RESULT = await result.get()
  return items.map((item) => readSearchEntry(item))
}

function entry(title: string, changes: Partial<SearchEntry> = {}): SearchEntry {
  return {_type: 'article', slug: title, title, summary: '', words: '', ...changes}
}

function indexOf(...entries: SearchEntry[]): SearchIndex {
  const index = createSearchIndex()
  index.add(entries)
  return index
}

function titles(index: SearchIndex, query: string): string[] {
  return index.search({query}).hits.map(({entry: {title}}) => title)
}

describe('search over the sample content', () => {
  let index: SearchIndex
  let entries: SearchEntry[]

  beforeAll(async () => {
    entries = await sampleEntries()
    index = indexOf(...entries)
  })

  test('knows articles, programs, exercises, people and topics', () => {
    const kinds = new Set(entries.map(({_type}) => _type))
    expect([...kinds].toSorted()).toEqual(['article', 'exercise', 'person', 'program', 'topic'])
  })

  test.each([
    ['reverse hiper', 'Reverse hyper'],
    ['romainian dedlift', 'Romanian deadlift'],
    ['glute brige', 'Glute bridge'],
    ['Maja Okafor', 'Maya Okafor'],
    ['ketlebell', 'Kettlebell Commute'],
    ['KETTLE', 'Kettlebell Commute'],
    ['sqat', 'Goblet squat'],
    ['strong sixty', 'Strong After Sixty'],
  ])('finds “%s” first as %s, typos and all', (query, title) => {
    expect(titles(index, query)[0]).toBe(title)
  })

  test('finds what people made, and what they call it otherwise', () => {
    expect(titles(index, 'Jonas Lindqvist kettlebell')).toContain('Kettlebell Commute')
    const [aliased] = entries.filter(({_type, words}) => _type === 'exercise' && words !== '')
    const [alias] = aliased?.words.split(' · ') ?? []
    expect(titles(index, alias ?? '')).toContain(aliased?.title)
  })

  test('says what it would find of each kind, and shows one kind', () => {
    const {counts, hits, total} = index.search({query: 'hips', kind: 'exercise'})
    expect(counts.all).toBe(
      counts.article + counts.program + counts.exercise + counts.person + counts.topic,
    )
    expect(total).toBe(counts.exercise)
    expect(hits.every(({entry: {_type}}) => _type === 'exercise')).toBe(true)
  })

  test('finds what is spelled wrong three times', () => {
    expect(index.search({query: 'revers hiper extention'}).hits.length).toBeGreaterThan(0)
  })

  test('the index that browsers load is small', () => {
    expect(gzipSync(JSON.stringify(entries)).length).toBeLessThan(16_000)
  })
})

describe('a search', () => {
  test('prefers names to mentions', () => {
    const index = indexOf(
      entry('Sleep is training', {summary: 'A squat will not save a short night.'}),
      entry('The squat', {summary: 'How to sit down.'}),
    )
    expect(titles(index, 'squat')).toEqual(['The squat', 'Sleep is training'])
  })

  test('asks for all words, and settles for some when nothing has them all', () => {
    const index = indexOf(entry('Goblet squat'), entry('Goblet of fire'))
    expect(titles(index, 'goblet squat')).toEqual(['Goblet squat'])
    expect(titles(index, 'goblet deadlift')).toEqual(['Goblet squat', 'Goblet of fire'])
  })

  test('takes short words at their word while that finds something, and finds plurals', () => {
    const index = indexOf(entry('Tip toes'), entry('The hip'))
    expect(titles(index, 'hips')).toEqual(['The hip'])
    expect(titles(index, 'hipz')).toEqual(['The hip'])
  })

  test('does not care for accents, case, or the small words between', () => {
    const index = indexOf(entry('Épaulé-jeté for the patient'))
    expect(titles(index, 'EPAULE')).toHaveLength(1)
    expect(titles(index, 'how to do the épaulé')).toHaveLength(1)
  })

  test('that finds nothing names what comes closest', () => {
    const index = indexOf(entry('Kettlebell swing'), entry('Sleep'))
    expect(index.search({query: 'xylophone'})).toMatchObject({total: 0, nearest: []})
    const {nearest, total} = index.search({query: 'cetlebel'})
    expect([total, nearest.map(({title}) => title)]).toEqual([0, ['Kettlebell swing']])
  })

  test('keeps an entry once that came with two parts of the index', () => {
    const index = indexOf(entry('Sleep'))
    index.add([entry('Sleep')])
    expect(titles(index, 'sleep')).toEqual(['Sleep'])
  })

  test('answers whatever is typed', () => {
    const index = indexOf(entry('Hips'), entry('Sleep'))
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 300}), (query) => {
        const {counts, hits, total} = index.search({query})
        expect(hits.length).toBeLessThanOrEqual(total)
        expect(total).toBe(counts.all)
      }),
    )
  })
})

describe('marking what was found', () => {
  test('marks the words that were found, as they are written', () => {
    expect(markTerms('Épaulé, then rest.', new Set(['epaule', 'rest']))).toEqual([
      {text: 'Épaulé', marked: true},
      {text: ', then ', marked: false},
      {text: 'rest', marked: true},
      {text: '.', marked: false},
    ])
  })

  test('loses and adds nothing', () => {
    const texts = fc.string({unit: 'grapheme', maxLength: 200})
    fc.assert(
      fc.property(texts, fc.array(texts), (text, words) => {
        const terms = new Set(words.flatMap((word) => termOf(word) ?? []))
        const pieces = markTerms(text, terms)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      }),
    )
  })
})
