/** What a check answers: fine, or a sentence that tells the editor what to do. */
export type Verdict = true | string

/** Narrows a value of an unfinished document to something with fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The entries of a list that have fields; an empty list for anything else. */
export function records(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}
