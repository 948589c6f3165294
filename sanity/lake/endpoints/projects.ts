import {Hono} from 'hono'
import {ADMINISTRATOR, BUILT_IN_ROLES} from '../accounts/role-definitions.ts'
import {requireMember} from '../accounts/roles.ts'
import type {LakeContext, LakeEnv} from '../context.ts'
import {countOpenReleases} from '../documents/releases/open-releases.ts'
import {ownProject} from '../http/own-project.ts'

/**
 * The projects API, as far as the Studio and @sanity/client ask for it. The lake has one project.
 * `deployStudio` is never granted, so that the Studio does not upload its schema.
 */
export function projectRoutes({config, datasets, now, roles}: LakeContext): Hono<LakeEnv> {
  const {projectId} = config
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
  app.use('/projects/:id/*', ownProject(projectId))
  app.get('/projects', (context) => {
    const {id, role} = context.get('identity')
    return context.json(role === null ? [] : [describeProject(id, role)])
  })
  app.get('/projects/:id', (context) => {
    const {id, role} = context.get('identity')
    return context.json(describeProject(id, role ?? 'anonymous'))
  })
  app.get('/projects/:id/grants', (context) => {
    requireMember(context.get('identity'))
    return context.json({'sanity.project.members': [{grants: [{name: 'read'}]}]})
  })
  app.get('/projects/:id/roles', (context) => {
    requireMember(context.get('identity'))
    const builtIn = new Set(BUILT_IN_ROLES.map(({name}) => name))
    return context.json(
      roles.list().map(({name, title, description, grants}) => ({
        ...{name, title, description},
        isCustom: !builtIn.has(name),
        isRootRole: name === ADMINISTRATOR,
        appliesToUsers: true,
        appliesToRobots: true,
        grants: {'sanity.document.filter': grants},
      })),
    )
  })
  // The Studio compares these before it makes a release (sanity: fetchReleaseLimits).
  app.get('/projects/:id/new-content-release-allowed', (context) => {
    requireMember(context.get('identity'))
    const counts = datasets.list().map(({name}) => countOpenReleases(datasets.open(name).documents))
    const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
    return context.json({
      data: {
        orgActiveReleaseCount: sum(counts.map(({all}) => all)),
        orgMeteredActiveReleaseCount: sum(counts.map(({ofManyDocuments}) => ofManyDocuments)),
        // There is no limit: `null` says so, where the Studio takes a `null`.
        orgActiveReleaseLimit: null,
        datasetReleaseLimit: Number.MAX_SAFE_INTEGER,
      },
    })
  })
  app.get('/projects/:id/user-applications', (context) => context.json([]))
  return app
}
