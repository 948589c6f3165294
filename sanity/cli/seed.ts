import {createClient} from '@sanity/client'
import {API_VERSION, DATASET, PROJECT_ID} from '../env.ts'
import {runInRunningLake, withAdministratorToken} from '../lake/commands/temporary-token.ts'
import {seed} from '../tools/seed.ts'
import type {Settings} from './settings.ts'

/**
 * Fills an empty dataset of the running lake with the sample content, and says how far it is. The
 * sample's sign-offs are nobody's but an administrator's to write.
 */
export function seedSampleContent(settings: Settings): Promise<void> {
  const run = (args: readonly string[]) => runInRunningLake(settings.dataDir, args)
  return withAdministratorToken(run, 'Sample content', (token) => seedWith(settings, token))
}

async function seedWith(settings: Settings, token: string): Promise<void> {
  const client = createClient({
    projectId: PROJECT_ID,
    dataset: DATASET,
    apiVersion: API_VERSION,
    apiHost: `http://127.0.0.1:${settings.lakePort}`,
    useProjectHostname: false,
    useCdn: false,
    token,
  })
  await seed({client, onProgress: showProgress})
}

/** One line that is written over on a terminal; elsewhere (a log file) a line for each step. */
function showProgress(message: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001B[K${message}`)
  else console.log(message)
}
