import {describe, expect, test} from 'vitest'
import {aclOf, isAllowed} from '@/sanity/lake/accounts/roles.ts'
import type {Role} from '@/sanity/lake/context.ts'
import {createDocumentIndex} from '@/sanity/lake/groq/document-index.ts'
import {runQuery} from '@/sanity/lake/groq/run-query.ts'

const IDS = ['a', 'drafts.a', 'versions.r.a', 'secret.a', '_.releases.r']
const ROLES: readonly (Role | null)[] = ['administrator', 'editor', 'contributor', 'viewer', null]

const index = createDocumentIndex(
  IDS.map((_id) => ({_id, _type: 'note', _rev: 'r', _createdAt: '', _updatedAt: ''})),
)

describe('roles', () => {
  test.each<[Role | null, string, boolean, boolean]>([
    ['editor', 'a', true, true],
    ['contributor', 'a', true, false],
    ['contributor', 'drafts.a', true, true],
    ['contributor', 'versions.r.a', true, false],
    ['viewer', 'drafts.a', true, false],
    [null, 'a', true, false],
    [null, 'drafts.a', false, false],
    [null, 'secret.a', false, false],
  ])('%s and %s: read %s, update %s', (role, id, read, update) => {
    expect(isAllowed(role, 'read', id)).toBe(read)
    expect(isAllowed(role, 'update', id)).toBe(update)
  })

  // The Studio decides with the filters, the lake with its table: they must not disagree.
  test.each(ROLES)('the GROQ filters of %s say what the lake enforces', (role) => {
    for (const permission of ['create', 'read', 'update'] as const) {
      const filters = aclOf(role)
        .filter(({permissions}) => permissions.includes(permission))
        .map(({filter}) => `(${filter})`)
      const {result} = runQuery(index, {
        query: `*[${filters.join(' || ') || 'false'}]._id`,
        perspective: 'raw',
        access: 'member',
        identity: '',
        now: new Date(0),
        apiVersion: 'X',
      })
      const allowed = IDS.filter((id) => isAllowed(role, permission, id))
      expect(result).toEqual(expect.arrayContaining(allowed))
      expect(result).toHaveLength(allowed.length)
    }
  })
})
