import type {StoredDocument} from '../documents/types.ts'
import type {DocumentIndex} from '../groq/document-index.ts'
import {type CompiledFilter, compileFilter} from '../groq/filter.ts'
import {type AclEntry, EVERY_DOCUMENT, type Permission} from './role-definitions.ts'

/** On whose behalf, and beside which documents, a grant is looked at. */
export interface GrantReader {
  /** What `identity()` answers. */
  readonly identity: string
  /** What references in a filter read; without it they find nothing. */
  readonly documents?: DocumentIndex
}

/** What a role may do to documents. */
export interface Grants {
  /** The same as GROQ filters: the Studio evaluates them itself (sanity: grantsStore). */
  readonly acl: readonly AclEntry[]
  allows(permission: Permission, document: StoredDocument, reader: GrantReader): boolean
  /** Whether the permission holds for every document. */
  isUnconditional(permission: Permission): boolean
  /** The GROQ condition under which the permission holds; `null` when it always does. */
  conditionFor(permission: Permission): string | null
}

interface CompiledGrant {
  readonly permissions: ReadonlySet<Permission>
  /** `null` for a grant on every document. */
  readonly filter: CompiledFilter | null
}

/** Compiles the grants of a role. Throws a 400 `LakeError` for a filter that cannot be parsed. */
export function compileGrants(acl: readonly AclEntry[]): Grants {
  const grants = acl.map(({filter, permissions}): CompiledGrant => {
    const isForAll = filter === EVERY_DOCUMENT
    return {
      permissions: new Set(permissions),
      filter: isForAll ? null : compileFilter(`*[${filter}]`, {}),
    }
  })
  const isUnconditional = (permission: Permission): boolean =>
    grants.some(({permissions, filter}) => filter === null && permissions.has(permission))

  return {
    acl,
    isUnconditional,
    allows: (permission, document, reader) =>
      grants.some(({permissions, filter}) => {
        if (!permissions.has(permission)) return false
        return filter === null || filter.matches(document, {access: 'member', ...reader})
      }),
    conditionFor(permission) {
      if (isUnconditional(permission)) return null
      const filters = acl
        .filter(({permissions}) => permissions.includes(permission))
        .map(({filter}) => `(${filter})`)
      return filters.join(' || ') || 'false'
    },
  }
}
