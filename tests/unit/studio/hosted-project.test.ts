import {createClient} from '@sanity/client'
import {createWorkspaceFromConfig} from 'sanity'
import {leavingObstacle} from '@/sanity/studio/calendar/leaving-obstacle'
import {MISSING_FROM_PLAN, signsUnrestricted} from '@/sanity/studio/missing-from-plan'
import {afterEach, describe, expect, test, vi} from 'vitest'

const MEMBER = {id: 'me', name: 'Me', email: 'me@example.org', role: '', roles: []}

/** The Studio as a build with this environment makes it, for somebody without any role of ours. */
async function studioFor(projectId: string) {
  vi.resetModules()
  vi.stubEnv('NEXT_PUBLIC_SANITY_PROJECT_ID', projectId)
  const {default: config} = await import('@/sanity/sanity.config')
  const client = createClient({
    projectId: config.projectId,
    dataset: config.dataset,
    apiVersion: '2025-02-19',
    useCdn: false,
  })
  const workspace = await createWorkspaceFromConfig({
    ...config,
    name: 'test',
    currentUser: MEMBER,
    getClient: ({apiVersion}) => client.withConfig({apiVersion}),
  })
  return {config, workspace}
}

afterEach(() => vi.unstubAllEnvs())

/** What an editor finds in a Studio: its tools, and what a document’s menu and foot have. */
async function inventory(projectId: string) {
  const {workspace} = await studioFor(projectId)
  const context = {schemaType: 'article', documentId: 'a'}
  const draft = {...context, releaseId: undefined, versionType: 'draft'} as const
  return {
    tools: workspace.tools.map(({name}) => name),
    types: workspace.schema.getTypeNames().toSorted(),
    actions: workspace.document
      .actions(draft)
      .map(({action, displayName}) => action ?? displayName),
    badges: workspace.document.badges(context).length,
    templates: workspace.templates.map(({id}) => id),
  }
}

describe('with the settings of a hosted project', () => {
  test('the Studio has every tool, type, action, badge and template that it has with the lake', async () => {
    const [hosted, embedded] = [await inventory('abc12345'), await inventory('')]
    expect(hosted.types).toEqual(embedded.types)
    expect(hosted.templates).toEqual(embedded.templates)
    expect(hosted.tools).toEqual(expect.arrayContaining(embedded.tools))
    expect(hosted.actions).toEqual(expect.arrayContaining(embedded.actions))
    expect(hosted.badges).toBeGreaterThanOrEqual(embedded.badges)
    expect(embedded.actions).toEqual(
      expect.arrayContaining(['submitForReview', 'signOff', 'schedule', 'scheduleUnpublish']),
    )
  })

  test('who signs without a reviewer’s role is told that nothing restricts it', () => {
    expect(signsUnrestricted([{name: 'editor'}])).toBe(true)
    expect(signsUnrestricted([])).toBe(true)
    expect(signsUnrestricted([{name: 'developer'}, {name: 'reviewer'}])).toBe(false)
    expect(signsUnrestricted([{name: 'administrator'}])).toBe(false)
    expect(MISSING_FROM_PLAN.roles).toMatch(/Custom roles/)
  })

  test('without scheduling in the plan the menu says so, and how to do without', () => {
    const obstacle = leavingObstacle({isInPlan: false, isPlanned: false})
    expect(obstacle).toMatch(/plan of this hosted project .* by hand/)
    expect(leavingObstacle({isInPlan: true, isPlanned: false})).toBeUndefined()
    expect(leavingObstacle({isInPlan: true, isPlanned: true})).toMatch(/planned already/)
  })
})
