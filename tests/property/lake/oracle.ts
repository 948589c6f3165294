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

const {FUZZ_RUNS: factor = '1', FUZZ_SEED: givenSeed} = process.env
const seed = givenSeed === undefined ? Date.now() % 1_000_000_000 : Number(givenSeed)
process.stdout.write(`Random tests with FUZZ_SEED=${seed}, FUZZ_RUNS=${factor}\n`)

/**
 * Size and seed of a property test: `FUZZ_RUNS` multiplies the default size, `FUZZ_SEED` repeats
 * the run that has printed it.
 */
export function runs(standard: number): {numRuns: number; seed: number} {
  return {numRuns: standard * Number(factor), seed}
}
