import {createReadStream, existsSync, statSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {sanityImport} from '@sanity/import'
import {failedBecause, type OutsideCommand, UsageError} from './lake-command.ts'
import {withLake} from './lake-access.ts'
import {lakeClient} from './lake-client.ts'
import {stepReporter} from './step-reporter.ts'
import {withAdministratorToken} from './temporary-token.ts'

const USAGE = 'Usage: import <file.tar.gz|ndjson|folder> [--dataset <name>] [--replace|--missing]'

/**
 * `import <file>`: an archive of `export` or of the sanity CLI, or documents as NDJSON, through
 * Sanity's own package. Without an option a document that exists already stops it.
 */
export const importCommand: OutsideCommand = async (args, {config, report}) => {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      dataset: {type: 'string', default: config.defaultDataset},
      replace: {type: 'boolean', default: false},
      missing: {type: 'boolean', default: false},
    },
  })
  const [file] = positionals
  const {dataset, replace, missing} = values
  if (file === undefined || (replace && missing)) throw new UsageError(USAGE)
  const source = resolve(file)
  if (!existsSync(source)) throw new UsageError(`There is no file ${source}.`)
  const isFolder = statSync(source).isDirectory()
  return withLake(config, ({url, run}) =>
    withAdministratorToken(run, 'Import', async (token) => {
      const importing = sanityImport(isFolder ? source : createReadStream(source), {
        client: lakeClient(config, {url, dataset, token}),
        operation: replace ? 'createOrReplace' : missing ? 'createIfNotExists' : 'create',
        releasesOperation: replace ? 'replace' : missing ? 'ignore' : 'fail',
        // Otherwise known assets are looked up over HTTPS, which a lake on this machine lacks. The
        // lake recognises equal bytes itself.
        replaceAssets: true,
        // They may stand in the text that was exported; damaged files are found by their JSON.
        allowReplacementCharacters: true,
        ...(isFolder ? {} : {assetsBase: dirname(source)}),
        onProgress: stepReporter(report),
      })
      const {numDocs, warnings} = await importing.catch((error: unknown) => {
        throw failedBecause(error)
      })
      for (const {message} of warnings) report(message)
      return `Imported ${numDocs} documents into ${dataset}.`
    }),
  )
}
