import type {WorkspaceOptions} from 'sanity'
import {API_VERSION, LAKE_PATH} from '../env.ts'
import {createSocketClientFactory} from './socket-client.ts'

/** Only a stand-in while the server prerenders the Studio's shell; the browser knows its origin. */
const ORIGIN = typeof window === 'undefined' ? 'http://localhost:3000' : window.location.origin

/**
 * The part of the Studio's configuration that aims it at the lake of this repository, on the site's
 * own origin, and turns off what needs Sanity's hosted services. A hosted project gets none of it.
 */
export const embeddedLake = {
  apiHost: ORIGIN + LAKE_PATH,
  unstable_clientFactory: createSocketClientFactory(),
  auth: {
    loginMethod: 'cookie',
    redirectOnSingle: true,
    // A fixed list: the Studio then does not ask the API for Sanity's own providers.
    providers: [
      {
        name: 'local',
        title: 'Sign in',
        url: `${ORIGIN}${LAKE_PATH}/v${API_VERSION}/auth/login/local`,
      },
    ],
  },
  // Single documents are scheduled as releases of their own: the older way needs a hosted service.
  scheduledPublishing: {enabled: false},
  tasks: {enabled: false},
  announcements: {enabled: false},
  mediaLibrary: {enabled: false},
  apps: {canvas: {enabled: false}},
} satisfies Partial<WorkspaceOptions>
