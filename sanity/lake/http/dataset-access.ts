import type {Context} from 'hono'
import type {Permission} from '../accounts/role-definitions.ts'
import {notSignedIn, requireMember} from '../accounts/roles.ts'
import type {Identity, LakeContext, LakeDataset, LakeEnv} from '../context.ts'
import type {StoredDocument} from '../documents/types.ts'
import {LakeError} from '../errors.ts'

/** A dataset and the view on it that a request may have. */
export interface DatasetAccess {
  readonly dataset: LakeDataset
  readonly identity: Identity
  /** Anonymous readers see published root documents only. */
  readonly access: 'member' | 'anonymous'
  /** GROQ condition of the documents that the role may read; `null` for all of `access`. */
  readonly readCondition: string | null
  /** Whether the role grants a permission on a document. */
  readonly may: (permission: Permission, document: StoredDocument) => boolean
}

/** Opens the dataset `name` for reading. Throws 404, or 401 for a visitor of a private dataset. */
export function readable(
  lake: LakeContext,
  context: Context<LakeEnv>,
  name: string,
): DatasetAccess {
  const identity = context.get('identity')
  const dataset = lake.dataset(name)
  const grants = lake.roles.grantsOf(identity.role)
  const reader = {identity: identity.id, documents: dataset.documents}
  const may: DatasetAccess['may'] = (permission, document) =>
    grants.allows(permission, document, reader)
  if (identity.role !== null) {
    const readCondition = grants.conditionFor('read')
    return {dataset, identity, access: 'member', readCondition, may}
  }
  if (lake.datasets.describe(name).aclMode === 'private') throw notSignedIn()
  return {dataset, identity, access: 'anonymous', readCondition: null, may}
}

/** Opens the dataset `name` for whoever signed in. Throws 404 or 401. */
export function ofMember(
  lake: LakeContext,
  context: Context<LakeEnv>,
  name: string,
): DatasetAccess {
  requireMember(context.get('identity'))
  return readable(lake, context, name)
}

/**
 * What to ask while a stream stays open: the session may end, and the dataset may be closed to
 * visitors or deleted.
 */
export function stillReadable(
  lake: LakeContext,
  context: Context<LakeEnv>,
  name: string,
): () => boolean {
  const isStillAllowed = context.get('isStillAllowed')
  return () => {
    try {
      readable(lake, context, name)
      return isStillAllowed()
    } catch (error) {
      if (error instanceof LakeError) return false
      throw error
    }
  }
}
