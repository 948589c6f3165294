import {cardPath, hrefFor} from '../routes.ts'
import type {ContentChange, ContentState} from './content-change.ts'
import {
  anyTag,
  CORRECTIONS_TAG,
  documentTag,
  embeddedTag,
  HOME_TAG,
  isEmbeddedType,
  isTaggedType,
  listTag,
  redirectTag,
  SETTINGS_TAG,
  signOffTag,
  SITEMAP_TAG,
  type Tag,
  type TaggedType,
  wholeTag,
} from './tags.ts'

/** A side of the change on which the document has a public page. */
type PublicState = ContentState & {slug: string}

/**
 * Every tag that a change touches: the pages that show the document (under its old and its new
 * slug), and the lists that it enters, leaves or moves within. Pure; the same change always gives
 * the same tags, so a webhook delivered twice is harmless.
 */
export function tagsForChange(change: ContentChange): Tag[] {
  if (change.type === 'siteSettings') return [isInside(change) ? HOME_TAG : SETTINGS_TAG]
  if (change.type === 'redirect') {
    return distinct(sides(change).flatMap(({from}) => (from ? [redirectTag(from)] : [])))
  }
  if (change.type === 'signOff') {
    return distinct(sides(change).flatMap((state) => referencesOf(state).map(signOffTag)))
  }
  if (isEmbeddedType(change.type)) return [embeddedTag(change.type, change.id)]
  if (!isTaggedType(change.type)) return []
  const {type} = change
  const slugs = publicSides(change).map(({slug}) => slug)
  return distinct([
    ...slugs.map((slug) => wholeTag(type, slug)),
    ...(isInside(change) ? [] : slugs.map((slug) => documentTag(type, slug))),
    ...listsTouched(type, change),
    ...(slugs.length > 0 ? [anyTag(type)] : []),
    ...sitemapTouched(change),
    ...correctionsTouched(change),
  ])
}

/** The slug that no longer answers: that of a removed document, or the old one of a renamed one. */
export function slugGone(change: ContentChange): string | undefined {
  const before = change.before?.slug
  return before && before !== change.after?.slug ? before : undefined
}

/**
 * The addresses that no longer answer: the page of the slug that is gone and, of the paths that are
 * `kept`, the files and further lists below it and its social card.
 */
export function pathsGone(change: ContentChange, kept: Iterable<string>): string[] {
  const slug = slugGone(change)
  if (slug === undefined || !isTaggedType(change.type)) return []
  const document = {_type: change.type, slug}
  const page = hrefFor(document)
  const card = cardPath(document)
  return [page, ...[...kept].filter((path) => path === card || path.startsWith(`${page}/`))]
}

/** A document that appears or disappears changes more than its inside. */
function isInside({before, after, inside}: ContentChange): boolean {
  return inside === true && Boolean(before) && Boolean(after)
}

function listsTouched(type: TaggedType, {before, after}: ContentChange): Tag[] {
  const was = new Set(referencesOf(before))
  const is = new Set(referencesOf(after))
  if (!isListed(before) || !isListed(after)) {
    if (!isListed(before) && !isListed(after)) return []
    return [listTag(type), ...[...was, ...is].map((id) => listTag(type, id))]
  }
  if (before.order !== after.order) {
    return [listTag(type), ...[...was, ...is].map((id) => listTag(type, id))]
  }
  return [...was.symmetricDifference(is)].map((id) => listTag(type, id))
}

function sitemapTouched({before, after}: ContentChange): Tag[] {
  const isSame = before?.slug === after?.slug && before?.indexed === after?.indexed
  return isSame ? [] : [SITEMAP_TAG]
}

function correctionsTouched({before, after}: ContentChange): Tag[] {
  return (before?.corrections || null) === (after?.corrections || null) ? [] : [CORRECTIONS_TAG]
}

function referencesOf(state: ContentState | null | undefined): string[] {
  return (state?.references ?? []).filter((id) => id !== null)
}

function sides({before, after}: ContentChange): ContentState[] {
  return [before, after].filter((state) => state !== null && state !== undefined)
}

function publicSides(change: ContentChange): PublicState[] {
  return sides(change).filter(isListed)
}

/** Without a slug there is no address, so no list links to the document. */
function isListed(state: ContentState | null | undefined): state is PublicState {
  return typeof state?.slug === 'string' && state.slug !== ''
}

function distinct(tags: Tag[]): Tag[] {
  return [...new Set(tags)]
}
