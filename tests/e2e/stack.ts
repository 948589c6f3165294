import {mkdtempSync, readFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient, type SanityClient} from '@sanity/client'
import {z} from 'zod'
import {API_VERSION, DATASET, PROJECT_ID} from '../../sanity/env.ts'

/** Ports of the stack under test, away from those of a running `npm start`: three in a row. */
export const SITE_PORT = Number(process.env.E2E_PORT ?? 3470)
export const LAKE_PORT = SITE_PORT + 1

/** Where the site sends its letters; only journeys with mail start a server there. */
export const MAIL_PORT = SITE_PORT + 2

/** Address of the site under test. */
export const SITE = `http://localhost:${SITE_PORT}`

// Playwright evaluates its configuration in every worker; the first evaluation decides for all.
process.env.CHALKLINE_E2E_DATA ??= mkdtempSync(join(tmpdir(), 'chalkline-e2e-'))

/** Data folder of the stack under test: a new one for every run. */
export const DATA_DIR = process.env.CHALKLINE_E2E_DATA

const credentialsSchema = z.object({
  adminEmail: z.string(),
  adminPassword: z.string(),
  readToken: z.string(),
  writeToken: z.string(),
  webhookSecret: z.string(),
})

/** How to sign in to the stack under test. */
export function credentials(): z.infer<typeof credentialsSchema> {
  return credentialsSchema.parse(
    JSON.parse(readFileSync(join(DATA_DIR, 'credentials.json'), 'utf8')),
  )
}

/** A client with the site's write token, straight to the lake under test. */
export function lakeClient(): SanityClient {
  return createClient({
    projectId: PROJECT_ID,
    dataset: DATASET,
    apiVersion: API_VERSION,
    apiHost: `http://127.0.0.1:${LAKE_PORT}`,
    useProjectHostname: false,
    useCdn: false,
    perspective: 'raw',
    token: credentials().writeToken,
  })
}
