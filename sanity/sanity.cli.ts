import {defineCliConfig} from 'sanity/cli'
import {DATASET, PROJECT_ID} from './env.ts'

export default defineCliConfig({
  api: {projectId: PROJECT_ID, dataset: DATASET},
  schemaExtraction: {enforceRequiredFields: true, path: './schema.json'},
  typegen: {
    path: './queries/**/*.ts',
    schema: './schema.json',
    generates: './types.generated.ts',
    overloadClientMethods: true,
  },
})
