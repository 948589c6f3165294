import type {Identities} from './accounts/identities.ts'
import type {Roles} from './accounts/roles.ts'
import type {SignIn} from './accounts/sign-in.ts'
import type {UserDirectory} from './accounts/user-directory.ts'
import type {LakeAssets} from './assets/lake-assets.ts'
import type {LakeConfig} from './config.ts'
import type {Dataset} from './documents/dataset.ts'
import type {ListenHub} from './events/listen-hub.ts'
import type {PresenceRooms} from './events/presence.ts'
import type {CorsOrigins} from './http/cors-origins.ts'
import type {Ledger} from './http/ledger.ts'
import type {OpenSockets} from './http/web-socket.ts'
import type {Log} from './log.ts'
import type {Queries} from './query-thread/queries.ts'
import type {DatasetRow} from './storage/dataset-table.ts'
import type {GroupCommit} from './storage/group-commit.ts'
import type {KeyValueTable} from './storage/key-value-table.ts'
import type {Webhooks} from './webhooks/webhooks.ts'

/** Who sends a request. Anonymous readers have no role and see published root documents only. */
export interface Identity {
  /** User or robot id; `<anonymous>` for a visitor. */
  readonly id: string
  readonly kind: 'anonymous' | 'user' | 'robot'
  /** Name of a role of the lake. */
  readonly role: string | null
}

/** Hono variables that every endpoint may read. */
export interface LakeVariables {
  identity: Identity
  /** False once the session or token of this request has ended: for connections that stay open. */
  isStillAllowed: () => boolean
  /** `1`, `X` or `YYYY-MM-DD`, as the client sent it. */
  apiVersion: string
  /** The query string, read once. */
  search: URLSearchParams
}

/** The Hono environment of the lake's routes. */
export interface LakeEnv {
  Variables: LakeVariables
}

/** A dataset with the index that GROQ queries read. */
export type LakeDataset = Dataset

/** The datasets of a lake. */
export interface Datasets {
  list(): readonly DatasetRow[]
  /** Throws a 404 `LakeError` when the dataset does not exist. */
  describe(name: string): DatasetRow
  /** Throws a 404 `LakeError` when the dataset does not exist. */
  open(name: string): LakeDataset
  /** Creates a dataset. Throws a 409 `LakeError` when the name is taken. */
  create(name: string, aclMode: DatasetRow['aclMode']): LakeDataset
  /** Changes who may read. Throws a 404 `LakeError` when the dataset does not exist. */
  edit(name: string, aclMode: DatasetRow['aclMode']): void
  /**
   * Removes a dataset with its documents, history and waiting deliveries; asset files stay for the
   * collection. Throws a `LakeError`: 404 when it does not exist, 409 for the default dataset.
   */
  remove(name: string): void
}

/** What endpoints work with: built once in the composition root, passed down, never global. */
export interface LakeContext {
  readonly config: LakeConfig
  readonly log: Log
  readonly now: () => Date
  readonly randomId: () => string
  readonly datasets: Datasets
  /** Short for `datasets.open`. */
  readonly dataset: (name: string) => LakeDataset
  readonly assets: LakeAssets
  readonly corsOrigins: CorsOrigins
  readonly identities: Identities
  readonly roles: Roles
  readonly signIn: SignIn
  readonly users: UserDirectory
  readonly keyValues: KeyValueTable
  readonly listeners: ListenHub
  /** Where requests that write wait for the disk. */
  readonly writes: GroupCommit
  readonly queries: Queries
  readonly presence: PresenceRooms
  readonly webhooks: Webhooks
  readonly ledger: Ledger
  /** Open WebSockets, closed at shutdown. */
  readonly sockets: OpenSockets
  /** Tells this data folder apart from every other one. */
  readonly instanceId: string
}
