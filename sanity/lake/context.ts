import type {Dataset} from './documents/dataset.ts'
import type {LakeConfig} from './config.ts'

/** The roles of a lake, from the one that may do everything to the one that only reads. */
export const ROLES = ['administrator', 'editor', 'contributor', 'viewer'] as const

/** A role name as Sanity's API spells it. */
export type Role = (typeof ROLES)[number]

/** Who sends a request. Anonymous readers have no role and see published root documents only. */
export interface Identity {
  /** User or robot id; `<anonymous>` for a visitor. */
  readonly id: string
  readonly kind: 'anonymous' | 'user' | 'robot'
  readonly role: Role | null
}

/** Hono variables that every endpoint may read. */
export interface LakeVariables {
  identity: Identity
  /** `1`, `X` or `YYYY-MM-DD`, as the client sent it. */
  apiVersion: string
}

/** The Hono environment of the lake's routes. */
export interface LakeEnv {
  Variables: LakeVariables
}

/** What endpoints work with: built once in the composition root, passed down, never global. */
export interface LakeContext {
  readonly config: LakeConfig
  /** Throws a 404 `LakeError` when the dataset does not exist. */
  readonly dataset: (name: string) => Dataset
  readonly now: () => Date
  readonly randomId: () => string
}
