import {resolveEditInfo} from '@sanity/client/csm'
import type {StoredDocument} from '@/sanity/lake/documents/types.ts'
import type {SourceMap} from '@/sanity/lake/groq/source-map/source-map.ts'

type ResultPath = Parameters<typeof resolveEditInfo>[0]['resultPath']

/** What a source map says about the strings of a result. */
export interface TracedStrings {
  /** Found again, in the document and at the place that the map names. */
  readonly right: readonly string[]
  /** Not found where the map says. */
  readonly wrong: readonly string[]
  /** Without a place: computed, or not known. */
  readonly unmapped: readonly string[]
}

/** Follows every string of a result to its document as the Studio does, through `@sanity/client`. */
export function followStrings(
  result: unknown,
  resultSourceMap: SourceMap,
  documents: ReadonlyMap<string, StoredDocument>,
): TracedStrings {
  const traced = {
    right: new Array<string>(),
    wrong: new Array<string>(),
    unmapped: new Array<string>(),
  }
  const visit = (value: unknown, resultPath: ResultPath): void => {
    if (typeof value === 'string') {
      const place = resultPath
        .map((step) => (typeof step === 'object' ? step._index : step))
        .join('.')
      const map = {
        documents: [...resultSourceMap.documents],
        paths: [...resultSourceMap.paths],
        mappings: resultSourceMap.mappings,
      }
      const found = resolveEditInfo({resultPath, resultSourceMap: map, studioUrl: '/studio'})
      if (found === undefined) traced.unmapped.push(place)
      else if (valueAt(documents.get(found.id), found.path) === value) traced.right.push(place)
      else traced.wrong.push(place)
      return
    }
    if (Array.isArray(value)) {
      for (const [_index, element] of value.entries()) {
        const key: unknown = element?._key
        visit(element, [...resultPath, typeof key === 'string' ? {_key: key, _index} : _index])
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, attribute] of Object.entries(value)) visit(attribute, [...resultPath, name])
    }
  }
  visit(result, [])
  return traced
}

function valueAt(document: StoredDocument | undefined, path: string | ResultPath): unknown {
  if (typeof path === 'string') throw new TypeError('a path in segments was expected')
  let value: unknown = document
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined
    if (typeof step === 'object') {
      const elements: readonly unknown[] = Array.isArray(value) ? value : []
      value = elements.find((element) => isKeyed(element, step._key))
    } else {
      value = Reflect.get(value, step)
    }
  }
  return value
}

function isKeyed(element: unknown, key: string): boolean {
  return (
    typeof element === 'object' && element !== null && '_key' in element && element._key === key
  )
}
