/** A value that survives JSON unchanged. */
export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject

/** A JSON object. A missing key reads as `undefined`; it is never stored as such. */
export interface JsonObject {
  [key: string]: JsonValue | undefined
}

/** A document as the dataset holds it: the five system attributes are always present. */
export interface StoredDocument extends JsonObject {
  _id: string
  _type: string
  /** Equal to the id of the transaction that wrote this revision. */
  _rev: string
  _createdAt: string
  _updatedAt: string
}

/** Mendoza patches between two revisions, computed without `_rev` (the Studio omits it too). */
export interface Effects {
  apply: JsonValue[]
  revert: JsonValue[]
}

/** What one transaction did to one document. Published objects are never mutated afterwards. */
export interface DocumentChange {
  readonly documentId: string
  readonly before: StoredDocument | null
  readonly after: StoredDocument | null
  /** The mutations on this document, in order; the create kinds carry the final stored document. */
  readonly mutations: readonly JsonObject[]
  readonly effects: Effects
}

/** A committed transaction, as listeners, webhooks and history see it. */
export interface Transaction {
  /** Position in the log: grows by one with every commit of the dataset. */
  readonly seq: number
  readonly id: string
  /** ISO 8601, UTC. */
  readonly timestamp: string
  /** Id of the user or robot that sent it. */
  readonly author: string
  readonly changes: readonly DocumentChange[]
}
