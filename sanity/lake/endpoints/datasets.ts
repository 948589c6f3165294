import {Hono} from 'hono'
import {z} from 'zod'
import {requireAdministrator, requireMember} from '../accounts/roles.ts'
import type {LakeContext, LakeEnv} from '../context.ts'
import {datasetNameProblem} from '../dataset-name.ts'
import {gatewayError} from '../errors.ts'
import {limitedBody, readBody, readOptionalBody} from '../http/body.ts'
import {ownProject} from '../http/own-project.ts'

const accessMode = z.enum(['public', 'private'])
const newDatasetSchema = z.object({aclMode: accessMode.default('public')})
const editedDatasetSchema = z.object({aclMode: accessMode})

/** The same endpoints below the project, and on the project's own host name as the CLI asks. */
const ALL = ['/projects/:id/datasets', '/datasets']
const ONE = ['/projects/:id/datasets/:name', '/datasets/:name']

/** Datasets: listed for members, created, opened, closed and deleted by administrators. */
export function datasetRoutes({config, datasets, roles, webhooks}: LakeContext): Hono<LakeEnv> {
  const app = new Hono<LakeEnv>()
  app.use('/projects/:id/*', ownProject(config.projectId))
  app.on('GET', ALL, (context) => {
    requireMember(context.get('identity'))
    // Comments and tasks look for their add-on dataset; there is none.
    if (context.req.query('datasetProfile') === 'comments') return context.json([])
    return context.json(
      datasets.list().map(({name, aclMode, createdAt}) => ({
        ...{name, aclMode, createdAt},
        createdByUserId: null,
        tags: [],
        datasetProfile: 'content',
      })),
    )
  })
  app.get('/projects/:id/datasets/:name/acl', (context) => {
    datasets.describe(context.req.param('name'))
    return context.json(roles.grantsOf(context.get('identity').role).acl)
  })
  app.on('PUT', ONE, limitedBody, async (context) => {
    requireAdministrator(context.get('identity'))
    const name = context.req.param('name') ?? ''
    const problem = datasetNameProblem(name)
    if (problem !== undefined) throw gatewayError(400, `${problem}: "${name}"`)
    const settings = await readOptionalBody(context, newDatasetSchema)
    datasets.create(name, settings.aclMode)
    return context.json({datasetName: name, ...settings})
  })
  app.on('PATCH', ONE, limitedBody, async (context) => {
    requireAdministrator(context.get('identity'))
    const name = context.req.param('name') ?? ''
    const settings = await readBody(context, editedDatasetSchema)
    datasets.edit(name, settings.aclMode)
    return context.json({datasetName: name, ...settings})
  })
  app.on('DELETE', ONE, (context) => {
    requireAdministrator(context.get('identity'))
    const name = context.req.param('name') ?? ''
    datasets.remove(name)
    for (const {id, dataset} of webhooks.list()) if (dataset === name) webhooks.remove(id)
    return context.json({deleted: true})
  })
  app.get('/aliases', (context) => {
    requireMember(context.get('identity'))
    return context.json([])
  })
  return app
}
