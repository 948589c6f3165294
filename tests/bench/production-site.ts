import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient, type SanityClient} from '@sanity/client'
import {runPrograms} from '../../sanity/cli/run-programs.ts'
import {readSettings} from '../../sanity/cli/settings.ts'
import {API_VERSION, DATASET, PROJECT_ID} from '../../sanity/env.ts'

/** The whole production stack while it runs. */
export interface ProductionSite {
  readonly origin: string
  /** May write content. */
  readonly client: SanityClient
}

/** Starts lake and site with the sample content, as `npm start` does, for as long as `use` takes. */
export async function withProductionSite<Result>(
  use: (site: ProductionSite) => Promise<Result>,
): Promise<Result> {
  const dataDir = mkdtempSync(join(tmpdir(), 'chalkline-bench-'))
  Object.assign(process.env, {PORT: '3490', LAKE_PORT: '3491', DATA_DIR: dataDir})
  const settings = readSettings()
  const {lake, stop} = await runPrograms(settings, 'production')
  try {
    if (!lake) throw new Error('This benchmark measures the embedded lake')
    const client = createClient({
      projectId: PROJECT_ID,
      dataset: DATASET,
      apiVersion: API_VERSION,
      apiHost: `http://127.0.0.1:${settings.lakePort}`,
      useProjectHostname: false,
      useCdn: false,
      token: lake.credentials.writeToken,
    })
    return await use({origin: `http://localhost:${settings.port}`, client})
  } finally {
    await stop()
    rmSync(dataDir, {recursive: true, force: true})
  }
}
