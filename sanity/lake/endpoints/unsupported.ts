import {Hono} from 'hono'
import {requireMember} from '../accounts/roles.ts'
import type {LakeEnv} from '../context.ts'
import {gatewayError} from '../errors.ts'

const NO_ALIASES = 'This lake has no dataset aliases'
const NO_COPIES = 'This lake copies no datasets: export one and import it into the other'
const NO_SCHEMAS = 'This lake keeps no deployed schemas: the schema lives in the repository'
const NO_GRAPHQL = 'This lake speaks GROQ only: there are no GraphQL APIs to deploy'
const NO_EMBEDDINGS = 'This lake computes no embeddings'
const NO_MODEL = 'This lake has no language model: agent actions need a hosted project'
const NO_MEDIA_LIBRARY = 'This lake has no media library: assets belong to their dataset'
const NO_INVITATIONS =
  'This lake sends no invitations: its operator adds users (npm run lake -- user add)'
const NO_TOKENS = 'The tokens of this lake are its operator’s (npm run lake -- token)'

/** What the `sanity` CLI and `@sanity/client` can ask a project for beyond this lake, and why it does not get it. */
const UNSUPPORTED = [
  [['/aliases/*'], NO_ALIASES],
  [['/datasets/:name/copy', '/projects/:id/datasets/copy'], NO_COPIES],
  [['/projects/:id/datasets/:name/schemas', '/projects/:id/datasets/:name/schemas/*'], NO_SCHEMAS],
  [['/apis/graphql/*', '/apis/graphql'], NO_GRAPHQL],
  [['/datasets/:name/settings/*', '/projects/:id/datasets/:name/settings/*'], NO_EMBEDDINGS],
  [['/agent/*'], NO_MODEL],
  [['/media-libraries/*'], NO_MEDIA_LIBRARY],
  [['/invitations/*'], NO_INVITATIONS],
  [['/projects/:id/tokens', '/projects/:id/tokens/*'], NO_TOKENS],
] as const

/** Refuses in a sentence what would otherwise look like a mistyped address. */
export function unsupportedRoutes(): Hono<LakeEnv> {
  const app = new Hono<LakeEnv>()
  for (const [paths, sentence] of UNSUPPORTED) {
    app.on(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'], [...paths], (context) => {
      requireMember(context.get('identity'))
      throw gatewayError(405, sentence)
    })
  }
  return app
}
