import {visionTool} from '@sanity/vision'
import {defineConfig} from 'sanity'
import {structureTool} from 'sanity/structure'
import {API_VERSION, DATASET, IS_EMBEDDED, PROJECT_ID, STUDIO_PATH} from './env.ts'
import {schemaTypes} from './schema/index.ts'
import {documentViews} from './structure/document-views.ts'
import {structure} from './structure/index.ts'
import {desk} from './studio/desk.ts'
import {embeddedLake} from './studio/embedded-lake.ts'
import {freshness} from './studio/freshness/freshness.ts'
import {ChalklineIcon} from './studio/icon.tsx'
import {calendar} from './studio/calendar/calendar.ts'
import {presentation} from './studio/presentation/presentation.ts'
import {previewLinks} from './studio/preview-links/preview-links.ts'
import {reviewWorkflow} from './studio/review/review-workflow.ts'
import {singletonRules} from './studio/singletons.ts'
import {theme} from './studio/theme.ts'

/** The Studio. Without a hosted project it edits the lake that runs beside the site. */
export default defineConfig({
  title: 'Chalkline',
  icon: ChalklineIcon,
  theme,
  projectId: PROJECT_ID,
  dataset: DATASET,
  basePath: STUDIO_PATH,
  plugins: [
    structureTool({structure, defaultDocumentNode: documentViews, title: 'Write'}),
    presentation(),
    desk(),
    freshness(),
    reviewWorkflow(),
    calendar(),
    previewLinks(),
    visionTool({defaultApiVersion: API_VERSION}),
  ],
  schema: {types: schemaTypes},
  // Comments need a second dataset, which only hosted projects have.
  document: IS_EMBEDDED ? {...singletonRules, comments: {enabled: false}} : singletonRules,
  ...(IS_EMBEDDED ? embeddedLake : {}),
})
