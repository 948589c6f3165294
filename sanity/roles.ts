/** A role as Sanity's access control describes it: alternatives of GROQ filter and permissions. */
export interface Role {
  name: string
  title: string
  description: string
  grants: {filter: string; permissions: string[]}[]
}

const EVERYTHING = '_id in path("**")'
/** A signature is worth what it takes to give it, and a draft of one would already be shown. */
const NO_SIGN_OFF = '_type != "signOff"'

/**
 * The roles of the publication beside the lake's own (administrator, viewer), or in their place. The
 * lake enforces them; the Studio reads the same filters to enable and disable its buttons. On a hosted
 * project the same filters make custom roles, where the plan has them:
 * https://www.sanity.io/docs/content-lake/roles
 */
export const ROLES: readonly Role[] = [
  {
    name: 'editor',
    title: 'Editor',
    description: 'Writes and publishes everything, but cannot sign off what was reviewed.',
    grants: [
      {filter: EVERYTHING, permissions: ['read', 'history']},
      {filter: NO_SIGN_OFF, permissions: ['create', 'update', 'editHistory']},
    ],
  },
  {
    name: 'contributor',
    title: 'Contributor',
    description: 'Writes drafts and submits them; publishes nothing and signs nothing.',
    grants: [
      {filter: EVERYTHING, permissions: ['read', 'history']},
      {
        filter: `_id in path("drafts.**") && ${NO_SIGN_OFF}`,
        permissions: ['create', 'update', 'editHistory'],
      },
      // A picture is uploaded once, for drafts and published documents alike.
      {filter: '_type in ["sanity.imageAsset", "sanity.fileAsset"]', permissions: ['create']},
    ],
  },
  {
    name: 'reviewer',
    title: 'Reviewer',
    description: 'Reads everything and signs off articles in their own name. Changes no text.',
    grants: [
      {filter: EVERYTHING, permissions: ['read', 'history']},
      // Created and never changed: who reads again signs again.
      {
        filter: '_type == "signOff" && _id in path("signOff.*") && signedBy == identity()',
        permissions: ['create'],
      },
    ],
  },
]
