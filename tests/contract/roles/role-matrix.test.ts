import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {roleDefinitionsSchema} from '@/sanity/lake/accounts/role-definitions.ts'
import {ROLES} from '@/sanity/roles.ts'
import {startTestLake, type TestLake} from '../../support/lake.ts'

/** Who may do something, in the words of the newsroom. */
type Allowed = readonly Role[]

const EVERYBODY = ['administrator', 'editor', 'contributor', 'reviewer', 'viewer'] as const
type Role = (typeof EVERYBODY)[number]

const WRITERS = ['administrator', 'editor', 'contributor'] as const
const PUBLISHERS = ['administrator', 'editor'] as const
const SIGNERS = ['administrator', 'reviewer'] as const
const ADMINISTRATOR = ['administrator'] as const

/** Ids of documents that no other test has, and of a release with a version of the first. */
interface Scene {
  /** Published, with a draft. */
  squat: string
  /** A draft alone. */
  hinge: string
  /** Published, without a draft. */
  plank: string
  release: string
}

let lake: TestLake
let scene: Scene
let scenes = 0
const clients = new Map<Role, SanityClient>()
const accounts = new Map<Role, string>()

beforeAll(async () => {
  lake = await startTestLake({config: {roles: roleDefinitionsSchema.parse(ROLES)}})
  for (const role of EVERYBODY) {
    const client = await lake.client(role, {perspective: 'raw'})
    clients.set(role, client)
    accounts.set(role, (await client.request<{id: string}>({uri: '/users/me'})).id)
  }
})
afterAll(() => lake.close())

beforeEach(async () => {
  const n = String(scenes++)
  scene = {squat: `squat${n}`, hinge: `hinge${n}`, plank: `plank${n}`, release: `r${n}`}
  const {squat, hinge, plank, release} = scene
  const client = as('administrator')
  await client
    .transaction()
    .create({_id: squat, _type: 'article', title: 'Squat'})
    .create({_id: `drafts.${squat}`, _type: 'article', title: 'Squat low'})
    .create({_id: `drafts.${hinge}`, _type: 'article', title: 'Hinge'})
    .create({_id: plank, _type: 'article', title: 'Plank'})
    .createOrReplace({_id: 'siteSettings', _type: 'siteSettings', title: 'Chalkline'})
    .createOrReplace({_id: 'drafts.siteSettings', _type: 'siteSettings', title: 'Chalk'})
    .createOrReplace(signature('signOff.first', 'reviewer'))
    .commit()
  await client.releases.create({releaseId: release, metadata: {title: 'Ready'}})
  await client.createVersion({releaseId: release, publishedId: squat, baseId: `drafts.${squat}`})
})

function as(role: Role): SanityClient {
  const client = clients.get(role)
  if (!client) throw new Error(`No client for ${role}`)
  return client
}

function signature(_id: string, by: Role) {
  return {
    _id,
    _type: 'signOff',
    document: {_type: 'reference', _ref: scene.squat, _weak: true},
    contentHash: 'of the text',
    signedBy: accounts.get(by),
  }
}

const svgOf = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><title>${text}</title></svg>`

const document = (id: string) => ({draftId: `drafts.${id}`, publishedId: id})

/** What somebody asks of the lake; what it answers is all that counts. */
const DEEDS: readonly [string, Allowed, (client: SanityClient, role: Role) => Promise<unknown>][] =
  [
    [
      'read drafts',
      EVERYBODY,
      async (client) => requireAnswer(client.getDocument(`drafts.${scene.hinge}`)),
    ],
    [
      'write a draft',
      WRITERS,
      (client) => client.patch(`drafts.${scene.squat}`).set({title: 'Squat lower'}).commit(),
    ],
    [
      'begin a document',
      WRITERS,
      (client) => client.create({_id: `drafts.new${scene.squat}`, _type: 'article', title: 'New'}),
    ],
    [
      'upload a picture',
      WRITERS,
      // Bytes that nobody uploaded before: known ones are answered with the asset that there is.
      (client) => client.assets.upload('image', Buffer.from(svgOf(scene.squat))),
    ],
    [
      'submit a draft for review',
      WRITERS,
      (client) =>
        client
          .patch(`drafts.${scene.squat}`)
          .set({reviewRequestedAt: '2026-01-01T00:00:00Z'})
          .commit(),
    ],
    [
      'publish',
      PUBLISHERS,
      (client) =>
        client.action({actionType: 'sanity.action.document.publish', ...document(scene.squat)}),
    ],
    [
      'publish what nobody has read yet',
      PUBLISHERS,
      (client) =>
        client.action({actionType: 'sanity.action.document.publish', ...document(scene.hinge)}),
    ],
    [
      'change what is published',
      PUBLISHERS,
      (client) => client.patch(scene.plank).set({title: 'Mine'}).commit(),
    ],
    [
      'write past the draft',
      PUBLISHERS,
      (client) => client.createOrReplace({_id: scene.plank, _type: 'article', title: 'Mine'}),
    ],
    [
      'unpublish',
      PUBLISHERS,
      (client) =>
        client.action({
          actionType: 'sanity.action.document.unpublish',
          ...document(scene.plank),
        }),
    ],
    [
      'delete',
      PUBLISHERS,
      (client) =>
        client.action({
          actionType: 'sanity.action.document.delete',
          publishedId: scene.plank,
          includeDrafts: [],
        }),
    ],
    ['throw a draft away', WRITERS, (client) => client.delete(`drafts.${scene.hinge}`)],
    [
      'edit a draft of the settings',
      WRITERS,
      (client) => client.patch('drafts.siteSettings').set({title: 'X'}).commit(),
    ],
    [
      'publish the settings',
      PUBLISHERS,
      (client) =>
        client.action({actionType: 'sanity.action.document.publish', ...document('siteSettings')}),
    ],
    [
      'make a release',
      PUBLISHERS,
      (client) =>
        client.releases.create({releaseId: `${scene.release}mine`, metadata: {title: 'Mine'}}),
    ],
    [
      'schedule a release',
      PUBLISHERS,
      (client) =>
        client.releases.schedule({releaseId: scene.release, publishAt: '2100-01-01T00:00:00.000Z'}),
    ],
    [
      'publish a release',
      PUBLISHERS,
      (client) => client.releases.publish({releaseId: scene.release}),
    ],
    [
      'plan that a release unpublishes',
      PUBLISHERS,
      (client) => client.unpublishVersion({releaseId: scene.release, publishedId: scene.squat}),
    ],
    ['sign off', SIGNERS, (client, role) => client.create(signature('signOff.', role))],
    [
      'sign off in the name of the reviewer',
      [...ADMINISTRATOR, 'reviewer'],
      (client) => client.create(signature('signOff.', 'reviewer')),
    ],
    [
      'sign off in the name of the editor',
      ADMINISTRATOR,
      (client) => client.create(signature('signOff.', 'editor')),
    ],
    [
      'sign off under an id that visitors see',
      ADMINISTRATOR,
      (client, role) => client.create(signature(`signature${scene.squat}`, role)),
    ],
    [
      'put a signature under another text',
      ADMINISTRATOR,
      (client) => client.patch('signOff.first').set({contentHash: 'of another'}).commit(),
    ],
    [
      'replace a signature',
      ADMINISTRATOR,
      (client, role) => client.createOrReplace(signature('signOff.first', role)),
    ],
    ['take a signature away', ADMINISTRATOR, (client) => client.delete('signOff.first')],
    [
      'turn a draft into a signature by publishing it',
      ADMINISTRATOR,
      async (client, role) => {
        const id = `signOff.${scene.squat}`
        await client.create(signature(`drafts.${id}`, role))
        return await client.action({
          actionType: 'sanity.action.document.publish',
          draftId: `drafts.${id}`,
          publishedId: id,
        })
      },
    ],
    [
      'write the draft of a signature',
      ADMINISTRATOR,
      (client, role) => client.create(signature(`drafts.signOff.${scene.plank}`, role)),
    ],
    [
      'send content elsewhere with a webhook',
      ADMINISTRATOR,
      (client) =>
        client.request({
          uri: '/hooks/projects/chalkline',
          method: 'POST',
          body: {type: 'document', name: 'x', url: 'https://example.org/', rule: {on: ['create']}},
        }),
    ],
  ]

async function requireAnswer<Answer>(asked: Promise<Answer | undefined>): Promise<Answer> {
  const answer = await asked
  if (answer === undefined) throw Object.assign(new Error('Nothing to be seen'), {statusCode: 403})
  return answer
}

async function stored(): Promise<unknown> {
  return await as('administrator').fetch('*[!(_id in path("_.**"))] | order(_id)')
}

describe.each(DEEDS)(
  'Roles: contributor, editor, reviewer: who may %s',
  (_deed, allowed, attempt) => {
    test.each(EVERYBODY)('%s', async (role) => {
      const before = await stored()
      const attempted = attempt(as(role), role)
      if (allowed.includes(role)) return void (await attempted)
      await expect(attempted).rejects.toMatchObject({statusCode: 403})
      expect(await stored()).toEqual(before)
    })
  },
)
