import {z} from 'zod'
import type {BodyBlock, Figure, Seo} from '../../../lib/content/types.ts'
import {toPlainText} from '../../../lib/portable-text/to-plain-text.ts'
import {readingMinutes} from '../../../lib/portable-text/reading-time.ts'
import {cardPath, hrefFor} from '../../../lib/routes.ts'
import {pageMetadata} from '../../../lib/seo/metadata.ts'

const text = z.string().nullable()

// Projections of the site's own fragments, whose types typegen knows: only their kind is looked at.
const figureSchema = z.custom<Figure>(isObject)
const seoSchema = z.custom<Seo>(isObject)
const bodySchema = z.custom<BodyBlock[]>(Array.isArray)

/** The answer of `APPEARANCE_QUERY`; `document` is `null` for one that was never saved. */
export const appearanceSchema = z.object({
  siteName: text,
  document: z
    .object({
      _id: z.string(),
      _type: z.string(),
      title: text,
      slug: text,
      description: text,
      image: figureSchema.nullable(),
      seo: seoSchema.nullable(),
      publishedAt: text,
      byline: z.array(z.string()),
      topic: text,
      body: bodySchema.nullable(),
    })
    .nullable(),
})

type Answer = z.infer<typeof appearanceSchema>
type Source = NonNullable<Answer['document']>

/** How a document appears where it is not read itself. */
export interface Appearance {
  /** The page's address. */
  url: string
  siteName: string
  /** The headline of search results and shared links, without and with the site's name. */
  title: string
  documentTitle: string
  description: string | null
  isHidden: boolean
  /** Address of the picture of shared links; `null` where the site draws a card instead. */
  image: string | null
  /** What lists and feeds show: the document's own words. */
  entry: Pick<Source, 'title' | 'description' | 'image' | 'byline' | 'topic' | 'publishedAt'>
  /** Whole minutes; `null` for what has no running text. */
  minutes: number | null
}

/** What the site will make of a document, by the site's own functions. `origin` as in `https://a.org`. */
export function appearanceOf({document, siteName}: Answer, origin: string): Appearance | null {
  if (!document) return null
  const {_type, body, seo} = document
  const site = {
    url: origin,
    name: siteName ?? '',
    isPublic: true,
    description: null,
    logo: null,
    publishingPrinciples: null,
    ownershipFundingInfo: null,
    profiles: [],
  }
  const path = hrefFor({_type, slug: document.slug ?? 'no-address-yet'})
  const title = document.title ?? 'No title yet'
  const {description, image} = document
  const card = cardPath({_type, slug: document.slug ?? ''})
  const metadata = pageMetadata(site, {path, title, description, image, card, seo})
  const preview = firstImage(metadata.openGraph?.images)
  const shownTitle = seo?.title ?? title
  return {
    url: origin + path,
    siteName: site.name,
    title: shownTitle,
    documentTitle: site.name ? `${shownTitle} · ${site.name}` : shownTitle,
    description: metadata.description ?? null,
    isHidden: seo?.noIndex === true,
    image: preview === origin + card ? null : preview,
    entry: document,
    minutes: body ? readingMinutes(toPlainText(body)) : null,
  }
}

function firstImage(images: unknown): string | null {
  const [first]: unknown[] = Array.isArray(images) ? images : []
  return isObject(first) && 'url' in first && typeof first.url === 'string' ? first.url : null
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
