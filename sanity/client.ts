import 'server-only'
import {createClient} from '@sanity/client'
import {API_VERSION, DATASET, IS_EMBEDDED, PROJECT_ID} from './env'

/** A build has no last good version to fall back on, and shares the machine with the compiler. */
const IS_BUILD = process.env.NEXT_PHASE === 'phase-production-build'

/** Where the supervisor starts the embedded lake unless `LAKE_PORT` says otherwise. */
const DEFAULT_LAKE_PORT = '3333'

const embeddedLake = {
  apiHost: `http://127.0.0.1:${process.env.LAKE_PORT || DEFAULT_LAKE_PORT}`,
  useProjectHostname: false,
}

/**
 * The site's door to content: published documents only, never through a CDN, because a page is
 * rendered again right after a publish and must not read what was there before.
 *
 * A page that cannot be rendered keeps its last good version, so requests fail early: 10 seconds,
 * one retry. A build waits for a minute.
 */
export const client = createClient({
  projectId: PROJECT_ID,
  dataset: DATASET,
  apiVersion: API_VERSION,
  useCdn: false,
  perspective: 'published',
  token: process.env.SANITY_API_READ_TOKEN || undefined,
  timeout: IS_BUILD ? 60_000 : 10_000,
  maxRetries: 1,
  ...(IS_EMBEDDED ? embeddedLake : {}),
})
