import {Hono} from 'hono'
import {z} from 'zod'
import {aclOf, requireAdministrator, requireMember} from '../accounts/roles.ts'
import type {LakeContext, LakeEnv} from '../context.ts'
import {gatewayError} from '../errors.ts'
import {limitedBody, readBody} from '../http/body.ts'

const datasetSchema = z.object({aclMode: z.enum(['public', 'private']).default('public')})

/**
 * The projects API, as far as the Studio and @sanity/client ask for it. The lake has one project.
 * `deployStudio` is never granted, so that the Studio does not upload its schema.
 */
export function projectRoutes({config, datasets, now}: LakeContext): Hono<LakeEnv> {
  const {projectId} = config
  const listDatasets = () =>
    datasets.list().map(({name, aclMode, createdAt}) => ({
      name,
      aclMode,
      createdAt,
      createdByUserId: null,
      tags: [],
      datasetProfile: 'content',
    }))
  const describeProject = (userId: string, role: string) => ({
    id: projectId,
    displayName: 'Chalkline',
    studioHost: null,
    organizationId: null,
    organization: null,
    isBlocked: false,
    isDisabled: false,
    metadata: {},
    features: [],
    createdAt: now().toISOString(),
    members: [{id: userId, isCurrentUser: true, isRobot: false, roles: [{name: role}]}],
  })

  const app = new Hono<LakeEnv>()
  app.use('/projects/:id/*', async (context, next) => {
    if (context.req.param('id') !== projectId) {
      throw gatewayError(404, 'Project not found', 'SIO-404-PNF')
    }
    await next()
  })
  app.get('/projects', (context) => {
    const {id, role} = context.get('identity')
    return context.json(role === null ? [] : [describeProject(id, role)])
  })
  app.get('/projects/:id', (context) => {
    const {id, role} = context.get('identity')
    if (context.req.param('id') !== projectId) {
      throw gatewayError(404, 'Project not found', 'SIO-404-PNF')
    }
    return context.json(describeProject(id, role ?? 'anonymous'))
  })
  app.get('/projects/:id/grants', (context) => {
    requireMember(context.get('identity'))
    return context.json({'sanity.project.members': [{grants: [{name: 'read'}]}]})
  })
  app.get('/projects/:id/datasets/:name/acl', (context) => {
    datasets.describe(context.req.param('name'))
    return context.json(aclOf(context.get('identity').role))
  })
  app.get('/projects/:id/user-applications', (context) => context.json([]))
  // Comments and tasks look for their add-on dataset; there is none.
  app.get('/projects/:id/datasets', (context) => {
    requireMember(context.get('identity'))
    return context.json(context.req.query('datasetProfile') === 'comments' ? [] : listDatasets())
  })
  app.get('/datasets', (context) => {
    requireMember(context.get('identity'))
    return context.json(listDatasets())
  })
  app.on(
    'PUT',
    ['/projects/:id/datasets/:name', '/datasets/:name'],
    limitedBody,
    async (context) => {
      requireAdministrator(context.get('identity'))
      const name = context.req.param('name') ?? ''
      if (!/^[a-z0-9][-_a-z0-9]{0,63}$/.test(name)) {
        throw gatewayError(400, `"${name}" is not a dataset name`)
      }
      const {aclMode} = await readBody(context, datasetSchema)
      datasets.create(name, aclMode)
      return context.json({datasetName: name, aclMode})
    },
  )
  app.get('/aliases', (context) => context.json([]))
  return app
}
