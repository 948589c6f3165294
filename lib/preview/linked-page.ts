import type {SanityClient} from '@sanity/client'
import {z} from 'zod'
import {hrefFor} from '../routes.ts'
import {perspectiveOfLink, type PreviewLink} from './preview-link.ts'

const QUERY = '*[_id == $id][0]{_type, "slug": slug.current}'

const page = z.object({_type: z.string(), slug: z.string()})

/** The path of the page that a preview link shows; `undefined` when the document has none (any more). */
export async function linkedPage(
  link: PreviewLink,
  client: SanityClient,
): Promise<string | undefined> {
  const found: unknown = await client.fetch(
    QUERY,
    {id: link.document._ref},
    {perspective: perspectiveOfLink(link), cache: 'no-store'},
  )
  const document = page.safeParse(found)
  return document.success ? hrefFor(document.data) : undefined
}
