import {ConfigError} from '../config.ts'
import type {Identity} from '../context.ts'
import type {Authorize} from '../documents/dataset.ts'
import type {DocumentIndex} from '../groq/document-index.ts'
import {contentError, gatewayError, LakeError} from '../errors.ts'
import {compileGrants, type Grants} from './grants.ts'
import {
  ADMINISTRATOR,
  ANONYMOUS_GRANTS,
  BUILT_IN_ROLES,
  type RoleDefinition,
} from './role-definitions.ts'

/** The roles that accounts and tokens of a lake may carry. */
export interface Roles {
  /** The built-in roles first. */
  list(): readonly RoleDefinition[]
  get(name: string): RoleDefinition | undefined
  /** What a role may do; `null` is a visitor. A role that is not known may do nothing. */
  grantsOf(name: string | null): Grants
  /** The names for the usage of a command: `administrator|editor|…`. */
  readonly usage: string
}

/**
 * The built-in roles together with those of the configuration, which may redefine any but the
 * administrator. Throws a `ConfigError` when the filter of a grant is no GROQ.
 */
export function createRoles(defined: readonly RoleDefinition[] = []): Roles {
  const roles = new Map(BUILT_IN_ROLES.map((role) => [role.name, role]))
  for (const role of defined) roles.set(role.name, role)
  const grants = new Map([...roles.values()].map((role) => [role.name, grantsOfRole(role)]))
  const ofVisitors = compileGrants(ANONYMOUS_GRANTS)
  const none = compileGrants([])
  return {
    list: () => [...roles.values()],
    get: (name) => roles.get(name),
    grantsOf: (name) => (name === null ? ofVisitors : (grants.get(name) ?? none)),
    usage: [...roles.keys()].join('|'),
  }
}

/** The write check that a dataset asks for every document of a transaction. */
export function authorizeWrites(
  roles: Roles,
  {id: identity, role}: Identity,
  documents?: DocumentIndex,
): Authorize {
  const grants = roles.grantsOf(role)
  const reader = documents === undefined ? {identity} : {identity, documents}
  return (permission, document) => grants.allows(permission, document, reader)
}

/** Throws 401 for a visitor who has not signed in. */
export function requireMember(identity: Identity): void {
  if (identity.role === null) throw notSignedIn()
}

/** Throws 401 or 403 unless an administrator asks. */
export function requireAdministrator(identity: Identity): void {
  requireMember(identity)
  if (identity.role !== ADMINISTRATOR) {
    throw contentError(403, 'insufficientPermissionsError', 'Only administrators may do this')
  }
}

/** The 403 for a request that needs a permission which the role does not grant. */
export function lacksPermission(permission: string): LakeError {
  const message = `Insufficient permissions; permission "${permission}" required`
  return contentError(403, 'insufficientPermissionsError', message, {permission})
}

/** The 401 that makes the Studio show its sign-in screen (sanity: isSessionExpired). */
export function notSignedIn(): LakeError {
  return gatewayError(401, 'Unauthorized - Session not found', 'SIO-401-ANF')
}

function grantsOfRole({name, grants}: RoleDefinition): Grants {
  try {
    return compileGrants(grants)
  } catch (cause) {
    if (!(cause instanceof LakeError)) throw cause
    throw new ConfigError(`Role "${name}" has a filter that is no GROQ: ${cause.message}`, {cause})
  }
}
