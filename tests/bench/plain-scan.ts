import {evaluateSync, parse} from 'groq-js'
import type {JsonObject, StoredDocument} from '../../sanity/lake/documents/types.ts'

/**
 * The baseline of the engine: stock groq-js, none of the lake's code. Every filter scans all
 * documents; only `->` is looked up, since groq-js takes that from its caller. Synchronous, because
 * groq-js's other evaluator is several times slower on the same trees.
 */
export function plainScan(
  documents: readonly StoredDocument[],
): (query: string, params: JsonObject) => () => unknown {
  const byId = new Map(documents.map((document) => [document._id, document]))
  return (query, params) => {
    const tree = parse(query, {params})
    const dereference = ({_ref}: {_ref: string}) => byId.get(_ref)
    return () => evaluateSync(tree, {dataset: documents, params, dereference}).data
  }
}
