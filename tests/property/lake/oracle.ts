import {evaluateSync, parse, toJS} from 'groq-js'
import type {StoredDocument} from '../../../sanity/lake/documents/types.ts'

/** The moment at which random queries are asked. */
export const NOW = new Date('2026-01-01T00:00:00Z')

/** The answer of groq-js alone, over documents in view order. */
export function plainAnswer(
  documents: readonly StoredDocument[],
  {query, params}: {query: string; params: Record<string, unknown>},
): unknown {
  const options = {dataset: documents, params, identity: 'me', timestamp: NOW}
  return toJS(evaluateSync(parse(query), options))
}

/**
 * Size of a property test: `FUZZ_RUNS` multiplies the default, `FUZZ_SEED` repeats a run whose seed
 * fast-check printed.
 */
export function runs(standard: number): {numRuns: number; seed?: number} {
  const {FUZZ_RUNS: factor = '1', FUZZ_SEED: seed} = process.env
  return {numRuns: standard * Number(factor), ...(seed === undefined ? {} : {seed: Number(seed)})}
}
