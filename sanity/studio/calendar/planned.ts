import {z} from 'zod'
import {dayKey} from './month.ts'

const RELEASES = `_type == "system.release" && state in ["active", "scheduled"]`

/** Releases that are not over, with what is in them. Scheduled documents are releases of one. */
export const PLANNED = {
  fetch: `*[${RELEASES}]{
    _id,
    name,
    state,
    "title": metadata.title,
    "at": coalesce(publishAt, metadata.intendedPublishAt),
    "isSingle": metadata.cardinality == "one",
    "failure": error.message,
    "documents": *[_id in path("versions." + ^.name + ".**")]{
      _id,
      _type,
      "title": coalesce(title, name, from, "Untitled"),
      "unpublishes": _system.delete == true
    }
  } | order(at asc)`,
  listen: '*[_type == "system.release" || _id in path("versions.**")]',
  perspective: 'raw',
} as const

/** The answer of {@link PLANNED}. */
export const plannedSchema = z.array(
  z.object({
    _id: z.string(),
    name: z.string(),
    state: z.enum(['active', 'scheduled']),
    title: z.string().nullable(),
    at: z.string().nullable(),
    isSingle: z.boolean().nullable(),
    failure: z.string().nullable(),
    documents: z.array(
      z.object({
        _id: z.string(),
        _type: z.string(),
        title: z.string(),
        unpublishes: z.boolean().nullable(),
      }),
    ),
  }),
)

/** A release, or a document that is scheduled alone. */
export type Planned = z.infer<typeof plannedSchema>[number]

/** What is planned, by the day on which it happens; what has no time yet is left out. */
export function byDay(planned: readonly Planned[]): ReadonlyMap<string, Planned[]> {
  return Map.groupBy(
    planned.filter(({at}) => at !== null),
    ({at}) => dayKey(new Date(at ?? '')),
  )
}

/** What editors call it: the document where there is only one, else the release. */
export function nameOf({title, isSingle, documents}: Planned): string {
  return (isSingle ? documents[0]?.title : title) ?? title ?? 'Untitled release'
}

/** What will happen, in a few words. */
export function whatHappens({state, isSingle, documents, failure}: Planned): string {
  if (failure) return 'Could not be published'
  if (state === 'active') return `Planned, not scheduled · ${contentsOf(documents)}`
  if (!isSingle) return `Release · ${contentsOf(documents)}`
  return documents[0]?.unpublishes ? 'Goes offline' : 'Goes live'
}

function contentsOf(documents: Planned['documents']): string {
  const count = `${documents.length} ${documents.length === 1 ? 'document' : 'documents'}`
  const leaving = documents.filter(({unpublishes}) => unpublishes).length
  if (leaving === 0) return count
  return `${count}, ${leaving} ${leaving === 1 ? 'goes' : 'go'} offline`
}
