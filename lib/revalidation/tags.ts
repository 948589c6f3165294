/** Document types with pages of their own. */
export const TAGGED_TYPES = ['article', 'program', 'exercise', 'person', 'topic', 'page'] as const

/** A document type that tags are made of. */
export type TaggedType = (typeof TAGGED_TYPES)[number]

/** Document types without a page, which pages show: they have no slug, so their id names them. */
export const EMBEDDED_TYPES = ['source', 'organization', 'sharedCallToAction'] as const

/** A document type of {@link EMBEDDED_TYPES}. */
export type EmbeddedType = (typeof EMBEDDED_TYPES)[number]

/**
 * Fields that nothing but the whole of a document shows (settings: the home page). Whoever shows one
 * of them elsewhere takes it off this list, or tags that page with {@link wholeTag}.
 */
export const INSIDE_FIELDS = [
  // Article
  'body',
  'keyTakeaways',
  'experts',
  'reviewer',
  'reviewRequestedAt',
  'sensitivity',
  'aims',
  'updatedAt',
  'updateNotes',
  'methodNote',
  'funding',
  'aiNote',
  'related',
  'notRelated',
  // Program
  'externalUrl',
  'outline',
  'stopIf',
  'faq',
  // Exercise
  'aliases',
  'movement',
  'cues',
  'faults',
  'video',
  'regressions',
  'progressions',
  'swaps',
  // Person
  'bio',
  'experienceSince',
  'knowsAbout',
  // Topic
  'introduction',
  'editorsPicks',
  'emptyState',
  // Settings
  'heroArticle',
  'featured',
  'gallery',
  // All
  'seo',
] as const

/** A revalidation tag: see the functions of this module for the vocabulary. */
export type Tag = string

/** On every page: its header, footer and empty states come from the settings. */
export const SETTINGS_TAG: Tag = 'settings'

/** On the home page: what the settings say about it alone, such as the lead article. */
export const HOME_TAG: Tag = 'home'

/** On the page of corrections and its feed. */
export const CORRECTIONS_TAG: Tag = 'corrections'

/** On an address without a page: the page cache answers what carries it with the status 404. */
export const MISSING_TAG: Tag = 'missing'

/** On the sitemap: changes when an address appears, disappears, or gets another date. */
export const SITEMAP_TAG: Tag = 'sitemap'

/**
 * On every page that shows the document, and on the document's own page, even while it is missing:
 * a cached 404 must turn into a page when the document is published.
 */
export function documentTag(type: TaggedType, slug: string): Tag {
  return `${type}:${slug}`
}

/**
 * On what shows the whole of a document: its own page, and files with its full text. The others show
 * its name, its card or its profile, and stay as they are when only {@link INSIDE_FIELDS} change.
 */
export function wholeTag(type: TaggedType, slug: string): Tag {
  return `whole:${type}:${slug}`
}

/** On the page of a document, even while the document is missing. */
export function ownTags(type: TaggedType, slug: string): Tag[] {
  return [documentTag(type, slug), wholeTag(type, slug)]
}

/** On every page that shows a document which has no page of its own. */
export function embeddedTag(type: EmbeddedType, id: string): Tag {
  return `${type}:${id}`
}

/**
 * On every page that consulted a list. Without `referenceId` the list of all documents of the type;
 * with it, the list of those that reference the document with that id (a person's articles …), or
 * that have that aim.
 */
export function listTag(type: TaggedType, referenceId?: string): Tag {
  return referenceId === undefined ? `list:${type}` : `list:${type}:${referenceId}`
}

/**
 * On what is made from all documents of a type, whatever changes in them: the search index, and the
 * numbers of a finder.
 */
export function anyTag(type: TaggedType): Tag {
  return `any:${type}`
}

/**
 * On what tells of signatures: the page of an article, and the profile that lists what a person
 * reviewed. `id` is the article's or the person's.
 */
export function signOffTag(id: string): Tag {
  return `sign-off:${id}`
}

/** On the 404 (or redirect) of a path, so that a new redirect document takes effect. */
export function redirectTag(path: string): Tag {
  return `redirect:${path}`
}

const READ_TAG_PREFIX = 'read-at:'

/**
 * Says when (milliseconds since the epoch) a page began to read its content. The cache handler
 * compares it with later changes, so that one which lands during the render is not lost.
 */
export function readTag(time: number): Tag {
  return READ_TAG_PREFIX + time
}

/** The earliest reading time among a page's tags; `undefined` when it read no content. */
export function readTime(tags: readonly Tag[]): number | undefined {
  const times = tags
    .filter((tag) => tag.startsWith(READ_TAG_PREFIX))
    .map((tag) => Number(tag.slice(READ_TAG_PREFIX.length)))
  return times.length === 0 ? undefined : Math.min(...times)
}

/** Tells whether a type found in content is one that tags are made of. */
export function isTaggedType(type: unknown): type is TaggedType {
  return TAGGED_TYPES.some((known) => known === type)
}

/** Tells whether a type found in content is one that pages show without a page of its own. */
export function isEmbeddedType(type: unknown): type is EmbeddedType {
  return EMBEDDED_TYPES.some((known) => known === type)
}
