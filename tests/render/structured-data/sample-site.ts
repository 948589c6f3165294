import {createDocumentIndex} from '@/sanity/lake/groq/document-index'
import type {StoredDocument} from '@/sanity/lake/documents/types'
import {page, type CachedRoute} from '../../revalidation/cached-routes'
import {renderOn} from '../../revalidation/site-in-memory'
import {plainContent} from '../hostile/hostile-content'
import type {Stored} from '../hostile/rendered-pages'

/** Every kind of page that a search engine reads, by documents of the sample content. */
const ROUTES: readonly CachedRoute[] = [
  page('/', () => import('@/app/(site)/page'), {}),
  page('/articles', () => import('@/app/(site)/articles/page'), {}),
  page('/articles/page/[page]', () => import('@/app/(site)/articles/page/[page]/page'), {
    page: '2',
  }),
  page(
    '/articles/[slug]',
    () => import('@/app/(site)/articles/[slug]/page'),
    {slug: 'three-reasons-your-back-and-hips-hurt'},
    {slug: 'what-rpe-is-for'},
    {slug: 'protein-without-the-noise'},
    {slug: 'ankles-decide-your-squat'},
  ),
  page('/programs', () => import('@/app/(site)/programs/page'), {}),
  page('/programs/[slug]', () => import('@/app/(site)/programs/[slug]/page'), {
    slug: 'back-builder',
  }),
  page('/exercises', () => import('@/app/(site)/exercises/page'), {}),
  page('/exercises/[slug]', () => import('@/app/(site)/exercises/[slug]/page'), {
    slug: 'goblet-squat-ankle-stretch',
  }),
  page('/authors', () => import('@/app/(site)/authors/page'), {}),
  page('/authors/[slug]', () => import('@/app/(site)/authors/[slug]/page'), {slug: 'maya-okafor'}),
  page('/topics', () => import('@/app/(site)/topics/page'), {}),
  page('/topics/[slug]', () => import('@/app/(site)/topics/[slug]/page'), {slug: 'pain-and-rehab'}),
  page('/corrections', () => import('@/app/(site)/corrections/page'), {}),
  page('/[slug]', () => import('@/app/(site)/[slug]/page'), {slug: 'about'}),
]

/** The addresses that are rendered. */
export const PATHS: readonly string[] = ROUTES.flatMap(({addresses}) => [...addresses.keys()])

/** Documents as a lake keeps them. */
function indexOf(documents: readonly Stored[]) {
  const at = '2026-11-20T00:00:00Z'
  const stored = documents.map((document): StoredDocument =>
    JSON.parse(JSON.stringify({...document, _rev: '1', _updatedAt: at}), idWithoutDot),
  )
  return createDocumentIndex(stored)
}

/** The site asks with a token, the tests as anybody, who sees no document with a dot in its id. */
function idWithoutDot(field: string, value: unknown): unknown {
  return field === '_id' ? String(value).replace('.', '-') : value
}

/** Each address with its page, as a reader gets it before any script runs. */
export async function renderSample(
  documents: readonly Stored[] = plainContent(),
): Promise<Map<string, string>> {
  const index = indexOf(documents)
  const rendered = ROUTES.flatMap(({addresses}) => [...addresses]).map(
    async ([path, render]): Promise<[string, string]> => [
      path,
      (await renderOn(index, render)).text,
    ],
  )
  return new Map(await Promise.all(rendered))
}
