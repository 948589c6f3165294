/** Bounds that a write must keep; a document outside of them is refused with 400. */
export interface Limits {
  /** Levels of objects and arrays inside one document. */
  readonly nesting: number
  /** Bytes of one document as JSON (the hosted service stops at 32 MB). */
  readonly documentBytes: number
  /** Mutations or actions in one request. */
  readonly mutations: number
  /** Documents that one query-selected mutation may touch (10,000 on the hosted service). */
  readonly selection: number
  /**
   * What the patches of one request may cost: every operation as much as its document has values.
   * Some seconds of work, during which nobody else is answered.
   */
  readonly patchWork: number
}

/** The limits of a lake that was not told otherwise. */
export const DEFAULT_LIMITS: Limits = {
  nesting: 64,
  documentBytes: 32_000_000,
  mutations: 10_000,
  selection: 10_000,
  patchWork: 40_000_000,
}
