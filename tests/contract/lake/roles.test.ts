import type {SanityClient} from '@sanity/client'
import {firstValueFrom, ReplaySubject} from 'rxjs'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {z} from 'zod'
import type {RoleDefinition} from '@/sanity/lake/accounts/role-definitions.ts'
import {roleDefinitionsSchema} from '@/sanity/lake/accounts/role-definitions.ts'
import {ROLES} from '@/sanity/roles.ts'
import {API_VERSION, startTestLake, type TestLake} from '../../support/lake.ts'

/** A role that must not see salaries, nor the past of anything. */
const CLERK: RoleDefinition = {
  name: 'clerk',
  title: 'Clerk',
  description: '',
  grants: [
    {filter: '_type != "salary"', permissions: ['read', 'create', 'update']},
    {filter: '_type == "article"', permissions: ['history']},
  ],
}

/** May keep releases, but publishes nothing. */
const PLANNER: RoleDefinition = {
  name: 'planner',
  title: 'Planner',
  description: '',
  grants: [
    {filter: '_id in path("**")', permissions: ['read']},
    {
      filter: '_id in path("_.releases.*") || _id in path("versions.**")',
      permissions: ['create', 'update'],
    },
  ],
}

let lake: TestLake
const clients = new Map<string, SanityClient>()
const as = (role: string): SanityClient => {
  const client = clients.get(role)
  if (!client) throw new Error(`No client for ${role}`)
  return client
}
const idOf = async (role: string) => (await as(role).request<{id: string}>({uri: '/users/me'})).id

beforeAll(async () => {
  const roles = [...roleDefinitionsSchema.parse(ROLES), CLERK, PLANNER]
  lake = await startTestLake({config: {roles}})
  for (const role of ['administrator', 'editor', 'contributor', 'reviewer', 'clerk', 'planner']) {
    clients.set(role, await lake.client(role, {perspective: 'raw'}))
  }
})
afterAll(() => lake.close())
beforeEach(async () => {
  await as('administrator').delete({query: '*[!(_id in path("_.**"))]'})
  await as('administrator').create({_id: 'article', _type: 'article', title: 'Squat'})
  await as('administrator').create({_id: 'drafts.article', _type: 'article', title: 'Squat low'})
})

const REFUSED = {statusCode: 403}
const INSUFFICIENT = /[Ii]nsufficient permissions/

describe('a contributor', () => {
  test('writes drafts', async () => {
    await as('contributor').patch('drafts.article').set({title: 'Squat lower'}).commit()
    await as('contributor').create({_id: 'drafts.new', _type: 'article'})
    expect(await as('contributor').fetch('count(*[_id in path("drafts.**")])')).toBe(2)
  })

  test('publishes nothing, neither by action nor by mutation nor in a release', async () => {
    const contributor = as('contributor')
    const publish = {
      actionType: 'sanity.action.document.publish',
      draftId: 'drafts.article',
      publishedId: 'article',
    } as const
    await expect(contributor.action(publish)).rejects.toMatchObject(REFUSED)
    await expect(contributor.patch('article').set({title: 'x'}).commit()).rejects.toMatchObject(
      REFUSED,
    )
    await expect(contributor.create({_id: 'b', _type: 'article'})).rejects.toMatchObject(REFUSED)
    await expect(contributor.delete('article')).rejects.toMatchObject(REFUSED)
    const metadata = {title: 'Mine', releaseType: 'asap'} as const
    await expect(contributor.releases.create({releaseId: 'rMine', metadata})).rejects.toMatchObject(
      REFUSED,
    )
    expect(await contributor.getDocument('article')).toMatchObject({title: 'Squat'})
  })
})

describe('a reviewer', () => {
  const signOff = (signedBy: string) => ({
    _id: 'signOff.one',
    _type: 'signOff',
    document: {_type: 'reference', _ref: 'article', _weak: true},
    contentHash: 'abc',
    signedBy,
  })

  test('signs off in their own name', async () => {
    await as('reviewer').create(signOff(await idOf('reviewer')))
    expect(await as('reviewer').getDocument('signOff.one')).toMatchObject({contentHash: 'abc'})
  })

  test('signs off in nobody else’s name, and changes no signature', async () => {
    const reviewer = as('reviewer')
    await expect(reviewer.create(signOff(await idOf('editor')))).rejects.toMatchObject(REFUSED)
    await reviewer.create(signOff(await idOf('reviewer')))
    await expect(
      reviewer.patch('signOff.one').set({contentHash: 'def'}).commit(),
    ).rejects.toMatchObject(REFUSED)
    await expect(reviewer.delete('signOff.one')).rejects.toMatchObject(REFUSED)
  })

  test('changes no text', async () => {
    await expect(
      as('reviewer').patch('drafts.article').set({title: 'x'}).commit(),
    ).rejects.toMatchObject(REFUSED)
  })

  test.each(['editor', 'contributor'])('is what %s is not', async (role) => {
    const own = signOff(await idOf(role))
    await expect(as(role).create(own)).rejects.toThrow(INSUFFICIENT)
    // Neither by turning another document into one.
    const draft = as(role).patch('drafts.article').set({_type: 'signOff'}).commit()
    await expect(draft).rejects.toThrow(/_type/)
    await as('reviewer').create(signOff(await idOf('reviewer')))
    await expect(as(role).patch('signOff.one').set({contentHash: 'x'}).commit()).rejects.toThrow(
      INSUFFICIENT,
    )
    await expect(as(role).delete('signOff.one')).rejects.toThrow(INSUFFICIENT)
  })
})

describe('an editor', () => {
  test('publishes and schedules', async () => {
    await as('editor').action({
      actionType: 'sanity.action.document.publish',
      draftId: 'drafts.article',
      publishedId: 'article',
    })
    expect(await as('editor').getDocument('article')).toMatchObject({title: 'Squat low'})
  })
})

test('who may not publish a document may not schedule it either', async () => {
  const releaseId = 'rPlan'
  const planner = as('planner')
  await planner.releases.create({releaseId, metadata: {title: 'Plan', releaseType: 'scheduled'}})
  const versionId = `versions.${releaseId}.article`
  await planner.createVersion({releaseId, publishedId: 'article', baseId: 'article'})
  expect(await planner.getDocument(versionId)).toMatchObject({title: 'Squat'})
  const publishAt = '2100-01-01T00:00:00.000Z'
  await expect(planner.releases.schedule({releaseId, publishAt})).rejects.toMatchObject(REFUSED)
  await expect(planner.releases.publish({releaseId})).rejects.toMatchObject(REFUSED)
  await as('editor').releases.schedule({releaseId, publishAt})
  await as('editor').releases.unschedule({releaseId})
})

describe('a role that may not read everything', () => {
  beforeEach(async () => {
    const transaction = as('administrator').transaction()
    transaction.create({_id: 'pay', _type: 'salary', amount: 5, of: {_type: 'r', _ref: 'article'}})
    transaction.patch('article', (patch) =>
      patch.set({pay: {_type: 'reference', _ref: 'pay', _weak: true}}),
    )
    await transaction.commit()
  })

  test.each([
    ['*[_type == "salary"]', []],
    ['*[_id == "pay"][0]', null],
    ['count(*[_type == "salary"])', 0],
    ['*[_type == "salary"] | order(amount desc)[0...5]', []],
    ['*[_id == "article"][0].pay->amount', null],
    ['*[references("article")]._type', []],
    ['*[_id == "article"]{"n": count(*[_type == "salary"])}[0].n', 0],
  ])('finds nothing else with %s', async (query, nothing) => {
    expect(await as('clerk').fetch(query)).toEqual(nothing)
    expect(await as('editor').fetch(query)).not.toEqual(nothing)
  })

  test('neither by id, nor in an export, nor in the past', async () => {
    expect(await as('clerk').getDocument('pay')).toBeUndefined()
    const headers = {authorization: `Bearer ${await lake.token('clerk')}`}
    const get = (path: string) => fetch(`${lake.url}/v${API_VERSION}/data/${path}`, {headers})
    const rows = await (await get('export/production')).text()
    expect(rows).toContain('"article"')
    expect(rows).not.toContain('salary')
    expect((await get('history/production/transactions/pay')).status).toBe(403)
    expect((await get('history/production/documents/pay?lastRevision=true')).status).toBe(403)
    expect((await get('history/production/events/documents/pay')).status).toBe(403)
    const past = await (
      await get('history/production/transactions/article?effectFormat=mendoza')
    ).text()
    expect(past).toContain('article')
    expect(past).not.toContain('salary')
  })

  test('nor by a mutation that selects with a query', async () => {
    await as('clerk')
      .patch({query: '*[_type == "salary"]'})
      .set({seen: true})
      .commit({returnDocuments: false})
    expect(await as('editor').getDocument('pay')).not.toHaveProperty('seen')
    await expect(as('clerk').patch('pay').set({seen: true}).commit()).rejects.toThrow(INSUFFICIENT)
  })

  test('nor by listening', async () => {
    const events = new ReplaySubject<{type: string; documentId?: string}>()
    const listening = as('clerk').listen('*', {}, {events: ['welcome', 'mutation']})
    const subscription = listening.subscribe(events)
    await firstValueFrom(events)
    await as('administrator').patch('pay').set({amount: 6}).commit()
    await as('administrator').patch('article').set({title: 'Seen'}).commit()
    const heard: (string | undefined)[] = []
    await new Promise<void>((resolve) => {
      events.subscribe(({type, documentId}) => {
        if (type === 'mutation') heard.push(documentId)
        if (documentId === 'article') resolve()
      })
    })
    subscription.unsubscribe()
    expect(heard).toEqual(['article'])
  })
})

describe('the roles of a lake', () => {
  const grantSchema = z.array(z.object({filter: z.string(), permissions: z.array(z.string())}))
  const roleSchema = z.array(z.looseObject({name: z.string(), isCustom: z.boolean()}))

  test('are listed, and each account is told its own grants', async () => {
    const roles = roleSchema.parse(
      await as('editor').request({
        uri: '/projects/chalkline/roles',
      }),
    )
    expect(roles.filter(({isCustom}) => isCustom).map(({name}) => name)).toEqual([
      'reviewer',
      'clerk',
      'planner',
    ])
    const uri = '/projects/chalkline/datasets/production/acl'
    expect(grantSchema.parse(await as('clerk').request({uri}))).toEqual(CLERK.grants)
    const me = await as('reviewer').request({uri: '/users/me'})
    expect(me).toMatchObject({role: 'reviewer', roles: [{name: 'reviewer', title: 'Reviewer'}]})
  })

  test('are named by the commands', async () => {
    expect(await lake.command('role', 'list')).toMatch(/clerk +Clerk +history +_type == "article"/)
    expect(await lake.command('user', 'add', 'rosa@example.org', '--role', 'reviewer')).toContain(
      '(reviewer) can sign in',
    )
    await expect(lake.command('user', 'add', 'x@example.org', '--role', 'king')).rejects.toThrow(
      /administrator\|editor\|contributor\|viewer\|reviewer\|clerk\|planner/,
    )
  })
})
