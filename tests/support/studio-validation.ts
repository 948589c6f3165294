import {createClient} from '@sanity/client'
import {
  createWorkspaceFromConfig,
  resolveInitialValueForType,
  type SanityDocument,
  validateDocument,
  type ValidationMarker,
} from 'sanity'
import {API_VERSION, DATASET, PROJECT_ID} from '@/sanity/env'
import {schemaTypes} from '@/sanity/schema/index'

/** What the Studio tells an editor about a document: `error: title: Give the article a title.` */
export type Finding = string

/** How deep the Studio itself looks for initial values. */
const DEPTH = 10

/**
 * The Studio's validation of whole documents, without a Studio. `apiHost` answers the queries of
 * rules that look at other documents; every reference counts as published unless it is among
 * `unpublished`.
 */
export async function createStudioValidation(
  apiHost: string,
  unpublished: readonly string[] = [],
): Promise<(document: SanityDocument) => Promise<Finding[]>> {
  const {workspace, getClient} = await createStudio(apiHost)
  return async (document) => {
    const markers = await validateDocument({
      document,
      workspace,
      getClient,
      getDocumentExists: ({id}) => Promise.resolve(!unpublished.includes(id)),
    })
    // Sanity finishes its rules in no particular order.
    return markers.map(describeMarker).toSorted()
  }
}

/** What the Studio puts into a new document of a type before an editor types a letter. */
export async function initialValue(typeName: string): Promise<object> {
  const {workspace, getClient} = await createStudio('http://localhost')
  const {schema, currentUser} = workspace
  const type = schema.get(typeName)
  if (!type) throw new Error(`There is no type ${typeName}`)
  const context = {projectId: PROJECT_ID, dataset: DATASET, schema, currentUser, getClient}
  const value: unknown = await resolveInitialValueForType(type, {}, DEPTH, context)
  return typeof value === 'object' && value !== null ? value : {}
}

async function createStudio(apiHost: string) {
  const client = createClient({
    projectId: PROJECT_ID,
    dataset: DATASET,
    apiVersion: API_VERSION,
    apiHost,
    useProjectHostname: false,
    useCdn: false,
  })
  const getClient = ({apiVersion}: {apiVersion: string}) => client.withConfig({apiVersion})
  const workspace = await createWorkspaceFromConfig({
    name: 'test',
    projectId: PROJECT_ID,
    dataset: DATASET,
    schema: {types: schemaTypes},
    currentUser: {id: 'editor', name: 'Editor', email: 'editor@example.org', role: '', roles: []},
    getClient,
  })
  return {workspace, getClient}
}

function describeMarker({level, path, message}: ValidationMarker): Finding {
  const place = path.map((step) => (typeof step === 'object' ? '[]' : step)).join('.')
  return `${level}: ${place}: ${message}`
}
