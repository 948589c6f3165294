import type {SanityDocumentStub} from '@sanity/client'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {z} from 'zod'
import {
  DOCUMENT_FINDINGS_QUERY,
  FINDINGS,
  FINDINGS_COUNT_QUERY,
  FINDINGS_QUERY,
  type FindingsQuery,
} from '@/sanity/findings/findings'
import {startTestLake, type TestLake} from '../../support/lake'
import {createStudioValidation} from '../../support/studio-validation'
import {BASE, CASES, WEAKNESSES} from './finding-cases'
import {article, ASSET, block} from './finding-documents'

const documentsSchema = z.record(z.string(), z.array(z.object({_id: z.string()})))
const stub = z.custom<SanityDocumentStub>((value) => typeof value === 'object')

let lake: TestLake
let found: z.infer<typeof documentsSchema>

const cases = Object.entries(CASES)

beforeAll(async () => {
  lake = await startTestLake()
  const client = await lake.client('editor')
  const transaction = client.transaction()
  transaction.create({_id: ASSET, _type: 'sanity.imageAsset'})
  for (const document of BASE) transaction.create(stub.parse(document))
  for (const [id, {flagged, fine, published}] of cases) {
    // One half is published, the other a draft: editors have to hear of both.
    transaction.create(stub.parse({...flagged, _id: `drafts.flagged-${id}`}))
    if (published) transaction.create(stub.parse({...published, _id: `flagged-${id}`}))
    transaction.create(stub.parse({...fine, _id: `fine-${id}`}))
    transaction.create({
      _id: `signOff.${id}`,
      _type: 'signOff',
      document: {_type: 'reference', _ref: `fine-${id}`, _weak: true},
      signedAt: new Date().toISOString(),
    })
  }
  await transaction.commit()
  const [seen, stored] = await ask(FINDINGS_QUERY)
  found = {...documentsSchema.parse(seen), ...documentsSchema.parse(stored)}
})

afterAll(() => lake.close())

/** What the Studio asks: once as an editor sees the dataset, once as it is stored. */
async function ask({seen, stored}: FindingsQuery, params: Record<string, string> = {}) {
  const client = await lake.client('editor')
  return await Promise.all([
    client.fetch<unknown>(seen, params, {perspective: 'drafts'}),
    client.fetch<unknown>(stored, params, {perspective: 'raw'}),
  ])
}

const has = (finding: string, document: string) =>
  found[finding]?.some(({_id}) => _id === document) ?? false

describe('Broken-link & missing-reference report: the list of what needs attention', () => {
  test('has a case for every finding', () => {
    expect(Object.keys(CASES).toSorted()).toEqual(FINDINGS.map(({id}) => id).toSorted())
  })

  test.each(cases)('names a document for %s, and not one that is fine', (id) => {
    expect(has(id, `flagged-${id}`)).toBe(true)
    expect(has(id, `fine-${id}`)).toBe(false)
  })

  test.each(['No items found.', 'Words by Ana Lima', 'October 4, 2023', '6 min read'])(
    'knows what templates print: %s',
    async (line) => {
      const client = await lake.client('editor')
      const document = {...article({body: [block(line)]}), _id: 'drafts.template'}
      await client.createOrReplace(document)
      const [seen] = await ask(DOCUMENT_FINDINGS_QUERY, {id: 'template'})
      await client.delete('drafts.template')
      expect(seen).toContain('templateLine')
    },
  )

  test('expects no old address and no old date of a draft that was never published', async () => {
    const client = await lake.client('editor')
    const slug = {_type: 'slug', current: 'quite-new'}
    await client.createOrReplace({...article({slug}), _id: 'drafts.new'})
    const [, stored] = await ask(DOCUMENT_FINDINGS_QUERY, {id: 'new'})
    await client.delete('drafts.new')
    expect(stored).toEqual([])
  })

  test('counts a document once, however many findings it has', async () => {
    const counts = ['seen', 'stored'].map((part) => {
      const findings = FINDINGS.filter(({sees = 'seen'}) => sees === part)
      const documents = findings.flatMap(({id}) => found[id]?.map(({_id}) => _id) ?? [])
      return new Set(documents).size
    })
    expect(await ask(FINDINGS_COUNT_QUERY)).toEqual(counts)
  })
})

describe('the badge of a document', () => {
  test.each(cases)('says the same as the list: %s', async (id) => {
    for (const document of [`flagged-${id}`, `fine-${id}`]) {
      const answers = await ask(DOCUMENT_FINDINGS_QUERY, {id: document})
      const ids = z.array(z.array(z.string())).parse(answers).flat()
      const listed = FINDINGS.map(({id: it}) => it).filter((it) => has(it, document))
      expect(ids.toSorted()).toEqual(listed.toSorted())
    }
  })

  test('says nothing of a document that is not there', async () => {
    expect(await ask(DOCUMENT_FINDINGS_QUERY, {id: 'nobody'})).toEqual([null, []])
  })
})

describe('the form of a document', () => {
  const inForm = cases.flatMap(([id, {flagged, fine, form}]) =>
    form ? [{id, flagged, fine, form}] : [],
  )

  test.each(inForm)('says the same as the list: $id', async ({id, flagged, fine, form}) => {
    const validate = await createStudioValidation(lake.url)
    const system = {_rev: 'r', _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01'}
    const complete = z.looseObject({_id: z.string(), _type: z.string()})
    const judge = async (document: object) =>
      (await validate({...system, ...complete.parse({...document, _id: `drafts.${id}`})})).join(
        '\n',
      )
    expect(await judge(flagged)).toMatch(form)
    expect(await judge(fine)).not.toMatch(form)
  })
})

test.each(Object.entries(WEAKNESSES))(
  'the weakness %s is found in the whole dataset, and said in the form',
  (_weakness, findings) => {
    expect(findings.filter((id) => !FINDINGS.some((finding) => finding.id === id))).toEqual([])
    expect(findings.some((id) => CASES[id]?.form)).toBe(true)
  },
)
