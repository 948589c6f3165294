import type {SanityDocumentStub} from '@sanity/client'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {z} from 'zod'
import {
  DOCUMENT_FINDINGS_QUERY,
  FINDINGS,
  FINDINGS_COUNT_QUERY,
  FINDINGS_QUERY,
} from '@/sanity/findings/findings'
import {startTestLake, type TestLake} from '../../support/lake'
import {createStudioValidation} from '../../support/studio-validation'
import {ASSET, BASE, CASES} from './finding-cases'

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
  for (const [id, {flagged, fine}] of cases) {
    // One half is published, the other a draft: editors have to hear of both.
    transaction.create(stub.parse({...flagged, _id: `drafts.flagged-${id}`}))
    transaction.create(stub.parse({...fine, _id: `fine-${id}`}))
    transaction.create({
      _id: `signOff.${id}`,
      _type: 'signOff',
      document: {_type: 'reference', _ref: `fine-${id}`, _weak: true},
      signedAt: new Date().toISOString(),
    })
  }
  await transaction.commit()
  found = documentsSchema.parse(
    await client.withConfig({perspective: 'drafts'}).fetch(FINDINGS_QUERY),
  )
})

afterAll(() => lake.close())

const has = (finding: string, document: string) =>
  found[finding]?.some(({_id}) => _id === document) ?? false

describe('the list of what needs attention', () => {
  test('has a case for every finding', () => {
    expect(Object.keys(CASES).toSorted()).toEqual(FINDINGS.map(({id}) => id).toSorted())
  })

  test.each(cases)('names a document for %s, and not one that is fine', (id) => {
    expect(has(id, `flagged-${id}`)).toBe(true)
    expect(has(id, `fine-${id}`)).toBe(false)
  })

  test('counts a document once, however many findings it has', async () => {
    const client = (await lake.client('editor')).withConfig({perspective: 'drafts'})
    const ids = new Set(Object.values(found).flatMap((documents) => documents.map(({_id}) => _id)))
    expect(await client.fetch(FINDINGS_COUNT_QUERY)).toBe(ids.size)
  })
})

describe('the badge of a document', () => {
  test.each(cases)('says the same as the list: %s', async (id) => {
    const client = (await lake.client('editor')).withConfig({perspective: 'drafts'})
    for (const document of [`flagged-${id}`, `fine-${id}`]) {
      const ids = await client.fetch(DOCUMENT_FINDINGS_QUERY, {id: document})
      expect(ids).toEqual(FINDINGS.map(({id: it}) => it).filter((it) => has(it, document)))
    }
  })

  test('says nothing of a document that is not there', async () => {
    const client = await lake.client('editor')
    expect(await client.fetch(DOCUMENT_FINDINGS_QUERY, {id: 'nobody'})).toBeNull()
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
