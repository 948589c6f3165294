import {AsyncLocalStorage} from 'node:async_hooks'
import {z} from 'zod'
import type {Tag} from '@/lib/revalidation/tags'
import type {DocumentIndex} from '@/sanity/lake/groq/document-index'
import {readQueryParams} from '@/sanity/lake/groq/params'
import {runQuery} from '@/sanity/lake/groq/run-query'

/** What one rendering asks and says. */
interface Rendering {
  readonly index: DocumentIndex
  readonly tags: Set<Tag>
}

/** The tags that a page attached to itself while it was rendered, and what came of it. */
export interface Rendered {
  readonly tags: ReadonlySet<Tag>
  readonly text: string
}

const renderings = new AsyncLocalStorage<Rendering>()
const tagged = z.object({next: z.object({tags: z.array(z.string())})})
const postedQuery = z.object({
  query: z.string(),
  params: z.record(z.string(), z.json()).optional(),
})

/** Late enough that everything in the tests' publications is out. */
const NOW = new Date('2026-12-01T00:00:00Z')

/**
 * Stands in for the network: answers the queries of `@sanity/client` from the publication that is
 * being rendered, and notes the tags that pages hang on `data:` URLs (lib/content/tag-page.ts).
 */
export async function answerFromMemory(
  input: RequestInfo | URL,
  init?: RequestInit,
): Promise<Response> {
  const rendering = renderings.getStore()
  if (!rendering) throw new Error('A page asked for something after it was rendered')
  const url = new URL(input instanceof Request ? input.url : input)
  if (url.protocol === 'data:') {
    for (const tag of tagged.parse(init).next.tags) rendering.tags.add(tag)
    return new Response()
  }
  const {query, params} = await queryOf(url, input, init)
  const reader = {access: 'anonymous', identity: '', apiVersion: '2025-02-19'} as const
  const request = {query, params, perspective: 'published', now: NOW, ...reader}
  return Response.json({result: runQuery(rendering.index, request).result})
}

/** Renders something and reports its tags; what `render` throws is passed on. */
export async function renderOn(
  index: DocumentIndex,
  render: () => Promise<string>,
): Promise<Rendered> {
  const rendering = {index, tags: new Set<Tag>()}
  const text = await renderings.run(rendering, render)
  return {tags: rendering.tags, text}
}

async function queryOf(url: URL, input: RequestInfo | URL, init?: RequestInit) {
  if (url.searchParams.has('query')) {
    const query = url.searchParams.get('query') ?? ''
    return {query, params: readQueryParams(url.searchParams)}
  }
  const body: unknown = await new Request(input, init).json()
  const {query, params = {}} = postedQuery.parse(body)
  return {query, params}
}
