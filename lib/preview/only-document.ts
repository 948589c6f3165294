import type {ContentSourceMap} from '@sanity/client'
import {
  getPublishedId,
  jsonPathToStudioPath,
  parseJsonPath,
  resolveMapping,
  studioPath,
} from '@sanity/client/csm'
import {z} from 'zod'

type ResultPath = Parameters<typeof resolveMapping>[0]

/** Documents as they are published, by id. */
export type PublishedDocuments = ReadonlyMap<string, object>

/** What a person with a link may see: this document as it will be, all others as they are. */
export interface Scope {
  /** Published id of the one document. */
  readonly id: string
  readonly map: ContentSourceMap
  readonly published: PublishedDocuments
}

const keyed = z.object({_key: z.string()})

/** The published ids of the other documents that a result has something from; files have no drafts. */
export function otherDocuments(id: string, map: ContentSourceMap): string[] {
  const others = map.documents
    .filter(({_id, _type}) => getPublishedId(_id) !== id && !_type.startsWith('sanity.'))
    .map(({_id}) => getPublishedId(_id))
  return [...new Set(others)]
}

/**
 * The result of a query over drafts, in which everything that comes from other documents than one is
 * what readers see of them already: a link to an article must not give away the new biography of its
 * author. What is not published, or of unknown origin, is `null`.
 */
export function onlyDocument<Result>(result: Result, scope: Scope): Result
export function onlyDocument(result: unknown, scope: Scope): unknown {
  return walk(result, [], scope)
}

function walk(value: unknown, path: ResultPath, scope: Scope): unknown {
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => {
      const key = keyed.safeParse(item)
      const step = key.success ? {_key: key.data._key, _index: index} : index
      return walk(item, [...path, step], scope)
    })
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, child]) => [name, walk(child, [...path, name], scope)]),
    )
  }
  return value === null ? null : leaf(value, path, scope)
}

function leaf(value: unknown, path: ResultPath, {id, map, published}: Scope): unknown {
  const found = resolveMapping(path, map)
  const source = found?.mapping.type === 'value' ? found.mapping.source : undefined
  if (!found || source?.type !== 'documentValue') return isHarmless(value, path) ? value : null
  const document = map.documents[source.document]
  const place = map.paths[source.path]
  if (!document || place === undefined) return null
  const documentId = getPublishedId(document._id)
  if (documentId === id || document._type.startsWith('sanity.')) return value
  const counterpart = published.get(documentId)
  if (!counterpart) return null
  const sourcePath = jsonPathToStudioPath(parseJsonPath(place + found.pathSuffix))
  return studioPath.get(counterpart, studioPath.toString(sourcePath)) ?? null
}

/** Numbers are counted and flags computed by the query itself; names with `_` are of its making. */
function isHarmless(value: unknown, path: ResultPath): boolean {
  const name = path.at(-1)
  return typeof value !== 'string' || (typeof name === 'string' && name.startsWith('_'))
}
