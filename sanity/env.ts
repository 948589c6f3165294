/**
 * Public facts about the content source. Safe in browser bundles, so it imports nothing;
 * `NEXT_PUBLIC_` variables are replaced by their values at build.
 */
const hostedProjectId = process.env.NEXT_PUBLIC_SANITY_PROJECT_ID

/** True while the content lives in the lake that ships with this repository. */
export const IS_EMBEDDED = !hostedProjectId

/** Project id: of the hosted project when one is configured, else the lake's own label. */
export const PROJECT_ID = hostedProjectId || 'chalkline'

/** Dataset that the site reads and the Studio edits. */
export const DATASET = process.env.NEXT_PUBLIC_SANITY_DATASET || 'production'

/** Version of Sanity's HTTP API that every client of this repository speaks. */
export const API_VERSION = '2025-02-19'

/** Where the site serves the Studio; must equal the folder of the route in `app/(studio)`. */
export const STUDIO_PATH = '/studio'

/** Where the site's front server passes requests on to the embedded lake. */
export const LAKE_PATH = '/lake'
