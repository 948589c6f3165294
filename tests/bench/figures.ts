/** One line of the benchmark table. */
export interface Figure {
  what: string
  /** What it is compared with, measured in the same run. */
  baseline: string
  measured: string
  /** How many times better or worse than the baseline, as the target states it. */
  ratio: string
  target: string
}

/** The value below which the given share (0 to 1) of the samples lies. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Milliseconds with a precision that fits their size. */
export function milliseconds(value: number): string {
  return `${value >= 100 ? value.toFixed(0) : value.toPrecision(2)} ms`
}

/** A ratio such as `1.4×`. */
export function times(value: number): string {
  return `${value >= 100 ? value.toFixed(0) : value.toPrecision(2)}×`
}

/** Renders figures as a Markdown table. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = figures.map(({what, baseline, measured, ratio, target}) =>
    ['', what, measured, baseline, ratio, target, ''].join(' | ').trim(),
  )
  return ['| what | measured | baseline | ratio | target |', '|---|---|---|---|---|', ...rows].join(
    '\n',
  )
}

/** Runs a task several times and returns how long each run took, in milliseconds. */
export async function sample(runs: number, task: () => unknown): Promise<number[]> {
  const samples: number[] = []
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    await task()
    samples.push(performance.now() - start)
  }
  return samples
}

/** How often something happens a second, on both sides. */
export interface Rates {
  measured: number
  baseline: number
}

/** Turns that measured and baseline take, so that a busy moment of the machine hits both. */
const ROUNDS = 4

/** Means over all rounds but the first, in which compilers and caches warm up. */
export async function inTurns(
  measured: () => Promise<number>,
  baseline: () => Promise<number> | number,
): Promise<Rates> {
  const sums: Rates = {measured: 0, baseline: 0}
  await measured()
  await baseline()
  for (let round = 0; round < ROUNDS; round++) {
    sums.measured += await measured()
    sums.baseline += await baseline()
  }
  return {measured: sums.measured / ROUNDS, baseline: sums.baseline / ROUNDS}
}

/** A row of rates; `null` where the baseline is not installed on this machine. */
export function shareOfRate(
  what: string,
  rates: Rates | null,
  {baseline, target}: {baseline: string; target: string},
): Figure {
  if (rates === null) {
    return {what, measured: '–', baseline: `${baseline}: not installed here`, ratio: '–', target}
  }
  const share = (100 * rates.measured) / rates.baseline
  return {
    what,
    measured: rates.measured.toFixed(0),
    baseline: `${rates.baseline.toFixed(0)} (${baseline})`,
    ratio: `${share >= 100 ? share.toFixed(0) : share.toPrecision(2)} %`,
    target,
  }
}
