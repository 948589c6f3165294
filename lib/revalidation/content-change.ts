import {z} from 'zod'
import {EMBEDDED_TYPES, INSIDE_FIELDS, TAGGED_TYPES} from './tags.ts'

/**
 * What the webhook tells about one side (before or after) of a changed document.
 * GROQ answers `null` for what a document does not have.
 */
const state = z.object({
  slug: z.string().nullish(),
  /** What lists of this type are ordered by. */
  order: z.string().nullish(),
  /** Ids of the documents that it references, in any field that a list is made from. */
  references: z.array(z.string().nullable()),
  /** Path of a redirect. */
  from: z.string().nullish(),
  /** What the sitemap says of it: its date, or nothing when search engines are to stay away. */
  indexed: z.string().nullish(),
  /** The corrections that an article owns up to, as one text. */
  corrections: z.string().nullish(),
})

/** The webhook's body, as {@link CONTENT_CHANGE_PROJECTION} makes it. */
export const contentChangeSchema = z.object({
  id: z.string().min(1),
  type: z.string().min(1),
  before: state.nullish(),
  after: state.nullish(),
  /** The revision that is published now. */
  revision: z.string().nullish(),
  /** Whether nothing changed but fields that only the whole document shows. */
  inside: z.boolean().nullish(),
})

/** A published document that was created, changed or removed. */
export type ContentChange = z.infer<typeof contentChangeSchema>

/** One side of a {@link ContentChange}. */
export type ContentState = z.infer<typeof state>

const REFERENCES = [
  'document._ref',
  'reviewer._ref',
  'parent._ref',
  '...coalesce(authors[]._ref, [])',
  '...coalesce(experts[]._ref, [])',
  '...coalesce(coaches[]._ref, [])',
  '...coalesce(topics[]._ref, [])',
  // No references, but articles with one aim are a list too.
  '...coalesce(aims, [])',
  '...coalesce(knowsAbout[]._ref, [])',
  '...coalesce(related[]._ref, [])',
  '...coalesce(editorsPicks[]._ref, [])',
  '...coalesce(body[].exercise._ref, [])',
  '...coalesce(body[].program._ref, [])',
  '...coalesce(body[].prescriptions[].exercise._ref, [])',
  '...coalesce(body[].person._ref, [])',
  '...coalesce(body[].markDefs[].reference._ref, [])',
  '...coalesce(body[].body[].markDefs[].reference._ref, [])',
  '...coalesce(body[].actions[].reference._ref, [])',
  '...coalesce(outline[].sessions[].prescriptions[].exercise._ref, [])',
  '...coalesce(regressions[]._ref, [])',
  '...coalesce(progressions[]._ref, [])',
  '...coalesce(swaps[].exercise._ref, [])',
].join(', ')

/** As SITEMAP_QUERY decides it (sanity/queries/site.ts). */
const INDEXED = 'select(seo.noIndex == true => null, coalesce(updatedAt, publishedAt, ""))'

const CORRECTIONS =
  'array::join(updateNotes[kind == "correction"]{"line": coalesce(date, "") + " " + coalesce(note, "")}.line, "\\n")'

const STATE = `{"slug": slug.current, "order": coalesce(publishedAt, title, name), from, "indexed": ${INDEXED}, "corrections": ${CORRECTIONS}, "references": [${REFERENCES}]}`

/** Attributes that every change of a document changes. */
const ALWAYS_CHANGED = ['_rev', '_updatedAt']

const INSIDE = `delta::changedOnly((${[...ALWAYS_CHANGED, ...INSIDE_FIELDS].join(', ')}))`

/** GROQ filter of the content webhook: published documents of the types that pages are made from. */
export const CONTENT_CHANGE_FILTER = `_type in ${JSON.stringify([
  ...TAGGED_TYPES,
  ...EMBEDDED_TYPES,
  'signOff',
  'redirect',
  'siteSettings',
])}`

/**
 * GROQ projection of the content webhook, in delta mode: the little that {@link ContentChange} needs
 * to name every page concerned. See https://www.sanity.io/docs/content-lake/webhooks
 */
export const CONTENT_CHANGE_PROJECTION = `{
  "id": coalesce(after()._id, before()._id),
  "type": coalesce(after()._type, before()._type),
  "before": before()${STATE},
  "after": after()${STATE},
  "revision": after()._rev,
  "inside": ${INSIDE}
}`
