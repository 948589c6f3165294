/** Something about a document that an editor should know of, wherever the document is looked at. */
export interface Finding {
  /** Its name in queries and tests. */
  readonly id: string
  /** What is the matter, as the headline of a list of documents. */
  readonly title: string
  /** What to do about it. */
  readonly advice: string
  /** `critical` harms readers or breaks a page; `caution` is a matter of care. */
  readonly tone: 'critical' | 'caution'
  /** The document types that can have it. */
  readonly types: readonly string[]
  /** GROQ: true for a document that has it. `^` within a sub-query is the document. */
  readonly filter: string
  /**
   * `stored`: the filter sees what is stored, drafts beside what readers have, and compares the two.
   * Otherwise it sees what an editor sees: the draft in the place of what is published.
   */
  readonly sees?: 'stored'
}

/** A list of strings as GROQ reads it. */
export function groqList(values: readonly string[]): string {
  return JSON.stringify(values)
}

/** GROQ: how many of `items` satisfy `condition`, compared with none. */
export function some(items: string, condition: string): string {
  return `count((${items})[${condition}]) > 0`
}

/** GROQ: whether `items` are missing or empty; `!(count(…) > 0)` is null, not true, for missing ones. */
export function none(items: string): string {
  return `coalesce(count(${items}), 0) == 0`
}

/** The condition under which a document of any type has a finding. */
export function conditionOf({types, filter}: Finding): string {
  return `_type in ${groqList(types)} && (${filter})`
}
