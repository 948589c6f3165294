import {describe, expect, test} from 'vitest'
import {roleDefinitionsSchema} from '@/sanity/lake/accounts/role-definitions.ts'
import {createRoles} from '@/sanity/lake/accounts/roles.ts'
import {createDocumentIndex} from '@/sanity/lake/groq/document-index.ts'
import {runQuery} from '@/sanity/lake/groq/run-query.ts'
import {stored} from '../groq/ask.ts'

const IDS = ['a', 'drafts.a', 'versions.r.a', 'secret.a', '_.releases.r']
const ADA = {identity: 'ada'}
const OWN_NOTES = {
  name: 'keeper',
  title: 'Keeper',
  description: '',
  grants: [{filter: '_type == "note" && owner == identity()', permissions: ['create' as const]}],
}
const roles = createRoles([OWN_NOTES])

describe('roles', () => {
  test.each<[string | null, string, boolean, boolean]>([
    ['editor', 'a', true, true],
    ['contributor', 'a', true, false],
    ['contributor', 'drafts.a', true, true],
    ['contributor', 'versions.r.a', true, false],
    ['viewer', 'drafts.a', true, false],
    ['nobody knows it', 'a', false, false],
    [null, 'a', true, false],
    [null, 'drafts.a', false, false],
    [null, 'secret.a', false, false],
  ])('%s and %s: read %s, update %s', (role, id, read, update) => {
    const grants = roles.grantsOf(role)
    expect(grants.allows('read', stored({_id: id}), ADA)).toBe(read)
    expect(grants.allows('update', stored({_id: id}), ADA)).toBe(update)
  })

  // The Studio decides with the filters, the lake with compiled ones: they must not disagree.
  test.each([...roles.list().map(({name}) => name), null])(
    'the GROQ filters of %s say what the lake enforces',
    (role) => {
      const documents = IDS.map((_id) => stored({_id, _type: 'note'}))
      const grants = roles.grantsOf(role)
      for (const permission of ['create', 'read', 'update'] as const) {
        const {result} = runQuery(createDocumentIndex(documents), {
          query: `*[${grants.conditionFor(permission) ?? 'true'}]._id`,
          perspective: 'raw',
          access: 'member',
          identity: 'ada',
          now: new Date(0),
          apiVersion: 'X',
        })
        const allowed = documents.filter((one) => grants.allows(permission, one, ADA))
        expect(result).toEqual(allowed.map(({_id}) => _id).toSorted())
      }
    },
  )

  test('of the configuration are asked who acts, and may follow references', () => {
    const keeper = roles.grantsOf('keeper')
    const note = (owner: string) => stored({_id: 'n', _type: 'note', owner})
    expect(keeper.allows('create', note('ada'), ADA)).toBe(true)
    expect(keeper.allows('create', note('bob'), ADA)).toBe(false)

    const ofRedTeam = {filter: 'team->color == "red"', permissions: ['update' as const]}
    const red = createRoles([{...OWN_NOTES, grants: [ofRedTeam]}]).grantsOf('keeper')
    const documents = createDocumentIndex([stored({_id: 't', color: 'red'})])
    const player = stored({_id: 'p', team: {_ref: 't'}})
    expect(red.allows('update', player, {...ADA, documents})).toBe(true)
    expect(red.allows('update', player, ADA)).toBe(false)
  })

  test('may take the place of built-in ones, but not of the administrator', () => {
    const editor = {...OWN_NOTES, name: 'editor'}
    expect(createRoles([editor]).grantsOf('editor').conditionFor('read')).toBe('false')
    expect(roleDefinitionsSchema.safeParse([editor]).success).toBe(true)
    for (const refused of [[{...editor, name: 'administrator'}], [editor, editor], [{}]]) {
      expect(roleDefinitionsSchema.safeParse(refused).success).toBe(false)
    }
  })

  test('with a filter that is no GROQ are refused at the start, by name', () => {
    const broken = {...OWN_NOTES, grants: [{filter: '_type ==', permissions: []}]}
    expect(() => createRoles([broken])).toThrow(/^Role "keeper" has a filter that is no GROQ/)
  })
})
