import type {ExprNode} from 'groq-js'
import type {Environment} from '../environment.ts'
import {
  hasOtherIds,
  jsonPath,
  storedId,
  type ElementNames,
  type Origin,
  type PathStep,
} from './origin.ts'
import {ROOT} from './scope.ts'
import {attributesOf, elementsOf, isObject, type Traced} from './traced.ts'
import {Tracer} from './tracer.ts'

/** Where one value of a result comes from; what is below it comes from below that place. */
interface Mapping {
  readonly type: 'value'
  readonly source:
    | {readonly type: 'documentValue'; readonly document: number; readonly path: number}
    | {readonly type: 'literal'}
}

/**
 * A Content Source Map: which value of a result comes from which place of which document. The
 * Presentation tool makes texts clickable by it (`@sanity/client/csm`).
 */
export interface SourceMap {
  readonly documents: readonly {readonly _id: string; readonly _type: string}[]
  /** JSONPaths into the documents. */
  readonly paths: readonly string[]
  /** By JSONPath into the result. */
  readonly mappings: Readonly<Record<string, Mapping>>
}

/** The source map of a query that was evaluated to `result` in this environment. */
export function sourceMapOf(
  tree: ExprNode,
  result: unknown,
  {environment, names}: {readonly environment: Environment; readonly names: ElementNames},
): SourceMap {
  const tracer = new Tracer(environment)
  const map = new SourceMapBuilder(tracer, names)
  map.add(tracer.trace(tree, ROOT), result, [])
  const {documents, paths, mappings} = map
  return {documents, paths, mappings}
}

class SourceMapBuilder implements SourceMap {
  readonly documents: {_id: string; _type: string}[] = []
  readonly paths: string[] = []
  readonly mappings: Record<string, Mapping> = {}
  readonly #documentNumbers = new Map<string, number>()
  readonly #pathNumbers = new Map<string, number>()
  readonly #tracer: Tracer
  readonly #names: ElementNames

  constructor(tracer: Tracer, names: ElementNames) {
    this.#tracer = tracer
    this.#names = names
  }

  /** Maps a value of the result; a value that is not the traced one is left unmapped. */
  add(traced: Traced, result: unknown, path: readonly PathStep[]): void {
    if (result === null || result === undefined) return
    const isWhole = traced.kind === 'found' && !isPresented(traced.origin)
    if (traced.kind === 'found' && isWhole) {
      if (traced.value === result) this.#map(path, this.#sourceOf(traced.origin))
    } else if (Array.isArray(result)) {
      const values: readonly unknown[] = result
      const elements = elementsOf(traced, this.#tracer.recognise)
      if (elements?.length !== values.length) return
      for (const [index, element] of elements.entries()) {
        this.add(element, values[index], [...path, {index, key: null}])
      }
    } else if (isObject(result)) {
      for (const [name, attribute] of attributesOf(traced, this.#tracer.recognise)) {
        if (!Object.hasOwn(result, name)) continue
        this.add(attribute, Reflect.get(result, name), [...path, name])
      }
    } else if (traced.value === result) {
      this.#map(path, {type: 'literal'})
    }
  }

  #map(path: readonly PathStep[], source: Mapping['source']): void {
    this.mappings[jsonPath(path, 'positions')] = {type: 'value', source}
  }

  #sourceOf({document, path}: Origin): Mapping['source'] {
    const _id = storedId(document)
    const number = this.#documentNumbers.get(_id) ?? this.documents.length
    if (number === this.documents.length) this.documents.push({_id, _type: document._type})
    this.#documentNumbers.set(_id, number)
    const text = jsonPath(path, this.#names)
    const pathNumber = this.#pathNumbers.get(text) ?? this.paths.length
    if (pathNumber === this.paths.length) this.paths.push(text)
    this.#pathNumbers.set(text, pathNumber)
    return {type: 'documentValue', document: number, path: pathNumber}
  }
}

/** A document with other ids than it is stored with: its attributes are mapped one by one. */
function isPresented({document, path}: Origin): boolean {
  return path.length === 0 && hasOtherIds(document)
}
