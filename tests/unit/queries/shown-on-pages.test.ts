import {evaluate, parse} from 'groq-js'
import {describe, expect, test} from 'vitest'
import {shownDocuments} from '@/lib/revalidation/shown-documents'
import {sampleContent} from '@/sanity/content/index'
import {ARTICLE_SLUGS, PERSON_SLUGS, PROGRAM_SLUGS} from '@/sanity/content/slugs'
import {ARTICLE_QUERY} from '@/sanity/queries/articles'
import {PERSON_QUERY} from '@/sanity/queries/people'
import {PROGRAM_QUERY} from '@/sanity/queries/programs'

const dataset = sampleContent()

/** The slugs whose page carries a tag. */
async function showing(tag: string, query: string, slugs: readonly string[]): Promise<string[]> {
  const tree = parse(query)
  const shown = await Promise.all(
    slugs.map(async (slug) => {
      const result = await evaluate(tree, {dataset, params: {slug}})
      return shownDocuments(await result.get()).includes(tag) ? [slug] : []
    }),
  )
  return shown.flat()
}

describe('a document without a page refreshes exactly the pages that show it', () => {
  test('a source: the articles that cite it', async () => {
    const tag = 'source:source-morton-2018'
    expect(await showing(tag, ARTICLE_QUERY, ARTICLE_SLUGS)).toEqual(['protein-without-the-noise'])
    expect(await showing(tag, PERSON_QUERY, PERSON_SLUGS)).toEqual([])
  })

  test('a shared call to action: the articles that end with it', async () => {
    const tag = 'sharedCallToAction:sharedCallToAction-find-a-program'
    expect(await showing(tag, ARTICLE_QUERY, ARTICLE_SLUGS)).toEqual(['protein-without-the-noise'])
  })

  test('an organization: its people, its programs, and the articles that introduce them', async () => {
    const tag = 'organization:organization-bellhouse'
    expect(await showing(tag, PROGRAM_QUERY, PROGRAM_SLUGS)).toEqual(['kettlebell-commute'])
    const gym = 'organization:organization-dry-dock'
    expect(await showing(gym, PERSON_QUERY, PERSON_SLUGS)).toEqual(['jonas-lindqvist'])
    expect(await showing(gym, ARTICLE_QUERY, ['deload-weeks', 'what-rpe-is-for'])).toContain(
      'what-rpe-is-for',
    )
  })
})
