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
