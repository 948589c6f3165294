import type {Context} from 'hono'
import {notSignedIn, requireMember} from '../accounts/roles.ts'
import type {Identity, LakeContext, LakeDataset, LakeEnv} from '../context.ts'
import {LakeError} from '../errors.ts'

/** A dataset and the view on it that a request may have. */
export interface DatasetAccess {
  readonly dataset: LakeDataset
  readonly identity: Identity
  /** Anonymous readers see published root documents only. */
  readonly access: 'member' | 'anonymous'
}

/** Opens the dataset `name` for reading. Throws 404, or 401 for a visitor of a private dataset. */
export function readable(
  lake: LakeContext,
  context: Context<LakeEnv>,
  name: string,
): DatasetAccess {
  const identity = context.get('identity')
  const dataset = lake.dataset(name)
  if (identity.role !== null) return {dataset, identity, access: 'member'}
  if (lake.datasets.describe(name).aclMode === 'private') throw notSignedIn()
  return {dataset, identity, access: 'anonymous'}
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
