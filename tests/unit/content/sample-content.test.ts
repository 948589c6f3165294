import {describe, expect, test} from 'vitest'
import {drawingSvg} from '@/sanity/content/drawings/drawings.ts'
import type {SampleDocument, SampleObject, SampleValue} from '@/sanity/content/document.ts'
import {sampleContent} from '@/sanity/content/index.ts'
import {sampleSignOffs} from '@/sanity/content/sign-offs.ts'
import {
  ARTICLE_SLUGS,
  EXERCISE_SLUGS,
  PAGE_SLUGS,
  PERSON_SLUGS,
  PROGRAM_SLUGS,
  TOPIC_SLUGS,
} from '@/sanity/content/slugs.ts'
import {drawingName, plannedDrawings} from '@/sanity/tools/place-drawings.ts'

const TODAY = '2026-11-22'

const documents = sampleContent()
const signed = sampleSignOffs(documents).flatMap(({document}) => referencesIn(document))
const ids = new Set(documents.map(({_id}) => _id))
const ofType = (type: string) => documents.filter(({_type}) => _type === type)
const named = (list: SampleDocument[]) =>
  list.map((document): [string, SampleDocument] => [document._id, document])

function isObject(value: SampleValue | undefined): value is SampleObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Every object in a value, itself included. */
function objectsIn(value: SampleValue | undefined): SampleObject[] {
  if (Array.isArray(value)) return value.flatMap((item) => objectsIn(item))
  if (!isObject(value)) return []
  return [value, ...Object.values(value).flatMap((field) => objectsIn(field))]
}

function objects(value: SampleValue | undefined): SampleObject[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

function text(value: SampleValue | undefined): string {
  return typeof value === 'string' ? value : ''
}

function referencesIn(value: SampleValue | undefined): string[] {
  return objectsIn(value).flatMap(({_ref}) => (typeof _ref === 'string' ? [_ref] : []))
}

/** The running text of a document: what a reader counts as words. */
function words(document: SampleDocument): number {
  const spans = objectsIn(document['body']).filter(({_type}) => _type === 'span')
  return spans
    .map((span) => text(span['text']))
    .join(' ')
    .split(/\s+/).length
}

describe('the sample publication', () => {
  test.each([
    ['article', ARTICLE_SLUGS, 12],
    ['program', PROGRAM_SLUGS, 5],
    ['exercise', EXERCISE_SLUGS, 15],
    ['person', PERSON_SLUGS, 5],
    ['topic', TOPIC_SLUGS, 5],
    ['page', PAGE_SLUGS, 7],
  ])('holds one %s for each of its slugs', (type, slugs, least) => {
    const found = ofType(type).map(({slug}) => (isObject(slug) ? slug['current'] : undefined))
    expect(found).toEqual([...slugs])
    expect(slugs.length).toBeGreaterThanOrEqual(least)
  })

  test('gives every document an id of its own that readers without a token may see', () => {
    expect(ids.size).toBe(documents.length)
    expect([...ids].filter((id) => !/^[A-Za-z0-9-]+$/.test(id))).toEqual([])
  })

  test('points only at documents that it holds', () => {
    const lost = documents.flatMap((document) =>
      referencesIn(document)
        .filter((id) => !ids.has(id))
        .map((id) => `${document._id} → ${id}`),
    )
    expect(lost).toEqual([])
  })

  test('is built the same every time', () => {
    expect(sampleContent()).toEqual(documents)
  })

  test('has no date in the future', () => {
    const dates = documents.flatMap((document) => [
      ...JSON.stringify(document).matchAll(/"(20\d\d-\d\d-\d\d)(?:T[^"]*)?"/g),
    ])
    expect(dates.map(([, date]) => date ?? '').filter((date) => date > TODAY)).toEqual([])
  })

  test('never says the bare phrase that readers take for a fault', () => {
    expect(JSON.stringify(documents)).not.toMatch(/no items found/i)
  })

  test('sets apostrophes, quotation marks and dashes as a typesetter would', () => {
    const plain = documents.flatMap((document) =>
      [...JSON.stringify(document).matchAll(/[^"]*(?:\w'\w|\\"| -- | - )[^"]*/g)].map(
        ([phrase]) => `${document._id}: ${phrase}`,
      ),
    )
    expect(plain).toEqual([])
  })

  test('leaves one topic without articles and one person without, to show their empty pages', () => {
    const used = new Set(ofType('article').flatMap(({topics}) => referencesIn(topics)))
    const writers = new Set(ofType('article').flatMap(({authors}) => referencesIn(authors)))
    expect(TOPIC_SLUGS.filter((slug) => !used.has(`topic-${slug}`))).toEqual(['conditioning'])
    expect(writers.has('person-ruth-adeyemi')).toBe(false)
  })
})

describe('pictures', () => {
  const plans = plannedDrawings(documents)

  test.each(plans.map((plan) => [drawingName(plan), plan] as const))('exist: %s', (_name, plan) => {
    expect(drawingSvg(plan.kind, plan.slug, plan.index)).toMatch(/^<svg/)
  })

  test('exist for every article, program and person', () => {
    const names = new Set(plans.map(({kind, slug}) => `${kind} ${slug}`))
    const wanted = [
      ...ARTICLE_SLUGS.map((slug) => `cover ${slug}`),
      ...PROGRAM_SLUGS.map((slug) => `cover ${slug}`),
      ...PERSON_SLUGS.map((slug) => `portrait ${slug}`),
      ...EXERCISE_SLUGS.map((slug) => `exercise ${slug}`),
    ]
    expect(wanted.filter((name) => !names.has(name))).toEqual([])
  })

  test('are described and credited, each of them', () => {
    const figures = objectsIn(documents).filter(({_type}) => _type === 'figure')
    const poor = figures.filter(({alt, credit}) => text(alt).length < 12 || !isObject(credit))
    expect(poor).toEqual([])
  })
})

describe.each(named(ofType('article')))('%s', (_id, article) => {
  const blocks = objects(article['body'])

  test('has a title and a standfirst of the right length, and an author', () => {
    expect(text(article['title']).length).toBeLessThanOrEqual(110)
    expect(text(article['standfirst']).length).toBeGreaterThanOrEqual(60)
    expect(text(article['standfirst']).length).toBeLessThanOrEqual(200)
    expect(referencesIn(article['authors']).length).toBeGreaterThan(0)
  })

  test('is as long as an article, and links into the rest of the publication', () => {
    expect(words(article)).toBeGreaterThan(600)
    expect(new Set(referencesIn(article['body'])).size).toBeGreaterThanOrEqual(3)
  })

  test('has no number typed into a heading', () => {
    const headings = blocks.filter(({style}) => style === 'section' || style === 'h2')
    const typed = headings.map((heading) => text(objects(heading['children'])[0]?.['text']))
    expect(typed.filter((heading) => /^\s*#?\d+\s*[.):–—-]/.test(heading))).toEqual([])
  })

  test('was reviewed by somebody else when wrong advice could hurt', () => {
    if (article['sensitivity'] === 'none') return
    const [reviewer] = referencesIn(article['reviewer'])
    expect(reviewer).toBeDefined()
    expect(referencesIn(article['authors'])).not.toContain(reviewer)
    expect(signed).toContain(article._id)
  })

  test('tells its readers when to see a clinician if it is about an injury', () => {
    const warnings = blocks.filter(({tone}) => tone === 'redFlags')
    expect(warnings.length > 0 || article['sensitivity'] !== 'injury').toBe(true)
  })
})

test('the long article shows every block, and links of every relationship', () => {
  const long = documents.find(({_id}) => _id === 'article-three-reasons-your-back-and-hips-hurt')
  const inBody = objectsIn(long?.['body'])
  const types = new Set(inBody.map(({_type}) => _type))
  const relationships = new Set(inBody.map(({relationship}) => relationship))
  const tones = new Set(inBody.map(({tone}) => tone))
  const styles = new Set(inBody.map(({style}) => style))
  expect([...types]).toEqual(
    expect.arrayContaining([
      ...['block', 'figure', 'gallery', 'video', 'pullQuote', 'callout', 'exerciseCard'],
      ...['programCard', 'callToAction', 'link', 'internalLink'],
    ]),
  )
  expect([...relationships]).toEqual(expect.arrayContaining(['own', 'affiliate', 'sponsored']))
  expect([...tones]).toEqual(expect.arrayContaining(['note', 'tip', 'warning', 'redFlags']))
  expect([...styles]).toEqual(expect.arrayContaining(['normal', 'h2', 'h3', 'section']))
  expect(long && words(long)).toBeGreaterThan(1500)
})

describe.each(named(ofType('program')))('%s', (_id, program) => {
  test('spells out two to four different weeks, with doses and reasons to stop', () => {
    const weeks = objects(program['outline'])
    const sessions = weeks.flatMap((week) => objects(week['sessions']))
    expect(weeks.length).toBeGreaterThanOrEqual(2)
    expect(weeks.length).toBeLessThanOrEqual(4)
    expect(sessions.filter((session) => objects(session['prescriptions']).length === 0)).toEqual([])
    expect(program['stopIf']).toEqual(expect.arrayContaining([expect.any(String)]))
  })

  test('says in its weeks exactly the weeks it lasts', () => {
    const titles = objects(program['outline']).map((week) => text(week['title']))
    const weeks = titles.flatMap((title) =>
      [...title.matchAll(/(\d+)(?:–(\d+))?/g)].flatMap(([, first, last = first]) =>
        Array.from({length: Number(last) - Number(first) + 1}, (_, i) => Number(first) + i),
      ),
    )
    const all = Array.from({length: Number(program['weeks'])}, (_, i) => i + 1)
    expect(weeks.toSorted((a, b) => a - b)).toEqual(all)
  })
})

describe.each(named(ofType('person')))('%s', (_id, person) => {
  test('says that they are a sample person, at the end of both biographies', () => {
    const last = objects(person['bio']).at(-1)
    expect(text(objects(last?.['children'])[0]?.['text'])).toContain('sample person')
    expect(text(person['shortBio'])).toMatch(/A sample person made up for Chalkline\.$/)
  })

  test('is found only at addresses reserved for examples', () => {
    const urls = objectsIn(person).flatMap(({url, verifyUrl}) => [text(url), text(verifyUrl)])
    expect(urls.filter((url) => url !== '' && !url.startsWith('https://example.com/'))).toEqual([])
  })
})
