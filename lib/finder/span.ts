/** A range of numbers: from above the one before it, up to `most`. */
export interface Span {
  value: string
  title: string
  most: number
}

/** The span that a number lies in; `null` for a number that is not known. Spans ascend. */
export function spanOf(spans: readonly Span[], amount: number | null): string | null {
  if (amount === null) return null
  return spans.find(({most}) => amount <= most)?.value ?? null
}
