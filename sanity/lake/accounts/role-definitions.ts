import {z} from 'zod'

/** The permissions of Sanity's access control lists; a delete needs `update`. */
const PERMISSIONS = ['create', 'read', 'update', 'history', 'editHistory', 'manage'] as const

/** A permission as Sanity's access control lists name it. */
export type Permission = (typeof PERMISSIONS)[number]

const entrySchema = z.object({
  /** A GROQ condition: what would stand between the brackets of `*[…]`. */
  filter: z.string().min(1),
  permissions: z.array(z.enum(PERMISSIONS)),
})

/** Roles as an operator hands them over: a list, each name once. */
export const roleDefinitionsSchema = z
  .array(
    z.object({
      name: z.string().regex(/^[a-z][-a-z0-9]*$/, 'a role is named in small letters'),
      title: z.string().min(1),
      description: z.string().default(''),
      grants: z.array(entrySchema),
    }),
  )
  .refine((roles) => new Set(roles.map(({name}) => name)).size === roles.length, {
    error: 'Each role may be defined once',
  })
  // The one who repairs what the others did must not be locked out.
  .refine((roles) => roles.every(({name}) => name !== ADMINISTRATOR), {
    error: 'The role "administrator" cannot be changed',
  })

/** One entry of `GET /projects/:id/datasets/:name/acl`. */
export type AclEntry = Readonly<z.infer<typeof entrySchema>>

/** A role: its grants are alternatives, so what any of them allows is allowed. */
export interface RoleDefinition {
  /** What accounts and tokens carry. */
  readonly name: string
  readonly title: string
  readonly description: string
  readonly grants: readonly AclEntry[]
}

/** The role that may do everything, also beside the documents. */
export const ADMINISTRATOR = 'administrator'

/** The filter of a grant on all documents, drafts and versions included. */
export const EVERY_DOCUMENT = '_id in path("**")'

const DRAFTS = '_id in path("drafts.**")'
// Their bytes are uploaded once for drafts and published documents alike.
const ASSETS = '_type in ["sanity.imageAsset", "sanity.fileAsset"]'

/** What a visitor who has not signed in may see of a public dataset. */
export const ANONYMOUS_GRANTS: readonly AclEntry[] = [
  {filter: '_id in path("*")', permissions: ['read']},
]

/** The roles of every lake, from the one that may do everything to the one that only reads. */
export const BUILT_IN_ROLES: readonly RoleDefinition[] = [
  {
    name: ADMINISTRATOR,
    title: 'Administrator',
    description: 'Reads and writes everything, and manages datasets, webhooks and origins.',
    grants: [{filter: EVERY_DOCUMENT, permissions: [...PERMISSIONS]}],
  },
  {
    name: 'editor',
    title: 'Editor',
    description: 'Reads and writes every document.',
    grants: [
      {
        filter: EVERY_DOCUMENT,
        permissions: ['create', 'read', 'update', 'history', 'editHistory'],
      },
    ],
  },
  {
    name: 'contributor',
    title: 'Contributor',
    description: 'Reads everything and writes drafts.',
    grants: [
      {filter: EVERY_DOCUMENT, permissions: ['read', 'history']},
      {filter: DRAFTS, permissions: ['create', 'read', 'update', 'history', 'editHistory']},
      {filter: ASSETS, permissions: ['create']},
    ],
  },
  {
    name: 'viewer',
    title: 'Viewer',
    description: 'Reads everything.',
    grants: [{filter: EVERY_DOCUMENT, permissions: ['read', 'history']}],
  },
]
