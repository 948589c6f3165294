import {globSync, readFileSync} from 'node:fs'
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest'
import type {StoredDocument} from '@/sanity/lake/documents/types'
import {schemaTypes} from '@/sanity/schema/index'
import {ACTIONS, DERIVED, FIELD_GROUPS, type DerivedRow} from './matrix'
import {publication} from './publication'
import {changedAddresses, renderSite, staleAddresses, type RenderedSite} from './rendered-site'
import {fieldValues} from './schema-values'
import {answerFromMemory} from './site-in-memory'
import {ROUTES} from './site-routes'

// What a card says is what changes; drawing it for every row would take minutes.
vi.mock('@/lib/social-cards/draw-card', () => ({
  drawCard: async (card: object) => Response.json(card),
}))

const documents = publication()
const rows = [
  ...FIELD_GROUPS.flatMap(({type, id, fields, pages}) =>
    fields.map((field) => ({
      name: `${type}: another ${field}`,
      row: {type, id, change: field},
      before: documents.get(id) ?? null,
      after: withAnother(field, documents.get(id)),
      pages,
    })),
  ),
  ...ACTIONS.map(({type, action, id, after, pages}) => {
    const before = id === null ? null : (documents.get(id) ?? null)
    const outcome = after(before)
    const row = {type, id: id ?? outcome?._id ?? '', change: action}
    return {name: `${type} ${row.id}: ${action}`, row, before, after: outcome, pages}
  }),
]

let site: RenderedSite

beforeAll(async () => {
  vi.stubGlobal('fetch', answerFromMemory)
  site = await renderSite(documents)
})
afterAll(() => {
  vi.unstubAllGlobals()
})

describe('Dependency-exact tags: a change makes exactly these addresses be rendered again', () => {
  test.each(rows)('$name', ({row, before, after, pages}) => {
    const expected = pages === 'all' ? allPages() : pages
    const addresses = [...expected, ...derivedAddresses({...row, pages: expected})]
    const stale = staleAddresses(site, before, after).filter((path) => !isForMachines(path))
    expect(stale.toSorted()).toEqual(addresses.toSorted())
  })

  test.each(rows)('$name: no other address shows anything else afterwards', async (entry) => {
    const {before, after} = entry
    const id = before?._id ?? after?._id ?? ''
    const next = new Map(documents)
    if (after) next.set(id, after)
    else next.delete(id)
    const stale = new Set(staleAddresses(site, before, after))
    const untouched = await renderSite(next, (path) => !stale.has(path))
    expect(changedAddresses(site, untouched)).toEqual([])
  })
})

test('the matrix has every field of every document type', () => {
  const inMatrix = FIELD_GROUPS.flatMap(({type, fields}) => fields.map((name) => `${type}.${name}`))
  const inSchema = schemaTypes
    .filter(({type}) => type === 'document')
    .flatMap(({name}) => fieldValues(name).map(([field]) => `${name}.${field}`))
  expect(inMatrix.toSorted()).toEqual(inSchema.toSorted())
})

test('the matrix has every route that the site keeps in its cache', () => {
  const cached = cachedRoutes().map(
    (file) =>
      `/${file
        .split('/')
        .slice(1, -1)
        .filter((part) => !part.startsWith('('))
        .join('/')}`,
  )
  const known = ROUTES.map(({pattern}) => pattern)
  expect(cached.filter((pattern) => !known.includes(pattern))).toEqual([])
})

test('Time-based safety net: everything in the cache is made again after an hour at the latest', () => {
  const withoutNet = cachedRoutes().filter((file) => {
    const [, seconds] = /revalidate = ([\d_]+)/.exec(readFileSync(file, 'utf8')) ?? []
    return !(Number(seconds?.replace('_', '')) <= 3600)
  })
  expect(cachedRoutes().length).toBeGreaterThan(20)
  expect(withoutNet).toEqual([])
})

/** The files of the routes that the site keeps in its cache. */
function cachedRoutes(): string[] {
  const routes = globSync('app/**/{page.tsx,route.ts,route.tsx}', {exclude: ['app/(studio)/**']})
  return routes.filter((file) => readFileSync(file, 'utf8').includes("dynamic = 'force-static'"))
}

function allPages(): string[] {
  return [...site.keys()].filter((path) => !(path in DERIVED) && !isForMachines(path))
}

/**
 * Feeds, sitemaps and texts without a page around them. Their tags are too many to be written down by
 * the row: that none is missing is what the second test of each row shows.
 */
function isForMachines(path: string): boolean {
  return /\.(?:json|md|opml|png|txt|xml)$/.test(path) && !(path in DERIVED)
}

function derivedAddresses(row: DerivedRow): string[] {
  return Object.entries(DERIVED).flatMap(([path, follows]) => (follows(row) ? [path] : []))
}

function withAnother(field: string, document: StoredDocument | undefined): StoredDocument | null {
  if (!document) return null
  const value = new Map(fieldValues(document._type)).get(field)
  return value === undefined ? document : {...document, _rev: 'next', [field]: value}
}
