import {type Identity, type Role, ROLES} from '../context.ts'
import {contentError, gatewayError, type LakeError} from '../errors.ts'
import type {Authorize, WritePermission} from '../documents/dataset.ts'

/** A permission as Sanity's access control lists name it. */
export type Permission = WritePermission | 'read' | 'history' | 'editHistory' | 'manage'

interface Grant {
  /** Every document, or drafts only. */
  readonly scope: 'all' | 'drafts'
  readonly permissions: readonly Permission[]
}

const EVERYTHING = ['create', 'read', 'update', 'history', 'editHistory', 'manage'] as const

/** What each role may do. The Studio gets the same table as GROQ filters. */
const GRANTS = {
  administrator: [{scope: 'all', permissions: EVERYTHING}],
  editor: [{scope: 'all', permissions: ['create', 'read', 'update', 'history', 'editHistory']}],
  contributor: [
    {scope: 'all', permissions: ['read', 'history']},
    {scope: 'drafts', permissions: ['create', 'read', 'update', 'history', 'editHistory']},
  ],
  viewer: [{scope: 'all', permissions: ['read', 'history']}],
} as const satisfies Record<Role, readonly Grant[]>

const FILTERS = {all: '_id in path("**")', drafts: '_id in path("drafts.**")'} as const

/** One entry of `GET /projects/:id/datasets/:name/acl`. */
export interface AclEntry {
  readonly filter: string
  readonly permissions: readonly Permission[]
}

/**
 * A role's grants on documents. The Studio evaluates the filters itself with groq-js
 * (sanity: grantsStore) to enable and disable its buttons.
 */
export function aclOf(role: Role | null): AclEntry[] {
  if (role === null) return [{filter: '_id in path("*")', permissions: ['read']}]
  return GRANTS[role].map(({scope, permissions}) => ({filter: FILTERS[scope], permissions}))
}

/** Tells whether a role may do something to the document of this id. */
export function isAllowed(role: Role | null, permission: Permission, documentId: string): boolean {
  if (role === null) return permission === 'read' && !documentId.includes('.')
  const grants: readonly Grant[] = GRANTS[role]
  return grants.some(
    ({scope, permissions}) =>
      permissions.includes(permission) && (scope === 'all' || documentId.startsWith('drafts.')),
  )
}

/** The write check that a dataset asks for every document of a transaction. */
export function authorizeWrites({role}: Identity): Authorize {
  return (permission, document) => isAllowed(role, permission, document._id)
}

/** Throws 401 for a visitor who has not signed in. */
export function requireMember(identity: Identity): void {
  if (identity.role === null) throw notSignedIn()
}

/** Throws 401 or 403 unless an administrator asks. */
export function requireAdministrator(identity: Identity): void {
  requireMember(identity)
  if (identity.role !== 'administrator') {
    throw contentError(403, 'insufficientPermissionsError', 'Only administrators may do this')
  }
}

/** The 401 that makes the Studio show its sign-in screen (sanity: isSessionExpired). */
export function notSignedIn(): LakeError {
  return gatewayError(401, 'Unauthorized - Session not found', 'SIO-401-ANF')
}

/** Tells whether a string names a role. */
export function isRole(name: string): name is Role {
  return ROLES.some((role) => role === name)
}
