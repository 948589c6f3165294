import {defineConfig} from 'sanity'
import {structureTool} from 'sanity/structure'
import {DATASET, PROJECT_ID, STUDIO_PATH} from './env.ts'
import {schemaTypes} from './schema/index.ts'

export default defineConfig({
  title: 'Chalkline',
  projectId: PROJECT_ID,
  dataset: DATASET,
  basePath: STUDIO_PATH,
  plugins: [structureTool()],
  schema: {types: schemaTypes},
})
