import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {ensureCredentials} from '../accounts/credentials.ts'
import {writeArchive} from '../exports/write-archive.ts'
import {failedBecause, type OutsideCommand, UsageError} from './lake-command.ts'
import {withLake} from './lake-access.ts'
import {lakeClient} from './lake-client.ts'
import {stepReporter} from './step-reporter.ts'

const USAGE = 'Usage: export <file.tar.gz> [--dataset <name>] [--overwrite]'

/**
 * `export <file.tar.gz>`: Sanity's own archive of a dataset, drafts and assets included, made with
 * Sanity's own package, as of one moment while others go on writing.
 */
export const exportCommand: OutsideCommand = async (args, {config, report}) => {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      dataset: {type: 'string', default: config.defaultDataset},
      overwrite: {type: 'boolean', default: false},
    },
  })
  const [file] = positionals
  if (file === undefined) throw new UsageError(USAGE)
  const target = resolve(file)
  if (existsSync(target) && !values.overwrite) {
    throw new UsageError(`${target} exists already: name another file, or add --overwrite.`)
  }
  const {dataset} = values
  return withLake(config, async ({url}) => {
    const {readToken} = ensureCredentials(config.dataDir, config.credentials)
    const client = lakeClient(config, {url, dataset, token: readToken})
    try {
      const archive = {dataset, target}
      const {documentCount, assetCount} = await writeArchive(client, archive, stepReporter(report))
      const counts = `${documentCount} documents and ${assetCount} assets`
      return `Exported ${counts} of ${dataset} to ${target}.`
    } catch (error) {
      throw failedBecause(error)
    }
  })
}
