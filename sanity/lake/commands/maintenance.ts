import {existsSync} from 'node:fs'
import {cp, mkdir} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {checkAssets} from '../maintenance/check-assets.ts'
import {checkDataset} from '../maintenance/check-dataset.ts'
import {deleteAssets, findUnreferencedAssets} from '../maintenance/unreferenced-assets.ts'
import {copyDatabase, integrityFindings} from '../storage/integrity.ts'
import {createOutboxTable} from '../storage/outbox-table.ts'
import {CommandFailure, type CommandContext, type LakeCommand, UsageError} from './lake-command.ts'
import {formatTable} from './table.ts'

const DAY = 86_400_000

/** `address`: where the lake of the data folder listens. */
export const address: LakeCommand = (_args, {url}) => url

/** `check`: the file, memory against disk, references, and the asset files. */
export const check: LakeCommand = async (_args, context) => {
  const {config, database} = context
  const datasets = allDatasets(context)
  const assets = await checkAssets(assetFolder(context), datasets)
  const findings = [
    ...integrityFindings(database),
    ...datasets.flatMap((dataset) => checkDataset(database, dataset)),
    ...assets.findings,
  ]
  if (findings.length > 0) {
    const title = `Data folder ${config.dataDir} has ${findings.length} fault(s):`
    throw new CommandFailure([title, ...findings].join('\n'))
  }
  const described = context.datasets.list().map(({name, aclMode}) => {
    const {size} = context.datasets.open(name).documents
    return `${name} (${aclMode}, ${size} documents)`
  })
  const waiting = createOutboxTable(database).waitingHooks()
  return [
    `Data folder ${config.dataDir} is sound.`,
    `Datasets: ${described.join(', ')}`,
    `Asset files without a document: ${assets.unnamed}`,
    `Webhooks with waiting deliveries: ${waiting.join(', ') || 'none'}`,
  ].join('\n')
}

/** `backup <folder>`: a consistent copy of the data folder, without caches, while the lake runs. */
export const backup: LakeCommand = async ([folder], context) => {
  if (folder === undefined) throw new UsageError('Usage: backup <new folder>')
  const {config, database, assets} = context
  const target = resolve(folder)
  if (existsSync(target)) throw new UsageError(`${target} exists already: name a new folder.`)
  await mkdir(target, {recursive: true, mode: 0o700})
  await assets.removal.undisturbed(async () => {
    // The database first: every asset that it names stays until it is copied after it.
    copyDatabase(database, join(target, 'lake.sqlite'))
    const incoming = join(assetFolder(context), 'incoming')
    for (const part of ['assets', 'credentials.json']) {
      const source = join(config.dataDir, part)
      // Without what is still being uploaded: it may be gone before it is copied.
      const filter = (path: string): boolean => path !== incoming
      if (existsSync(source)) await cp(source, join(target, part), {recursive: true, filter})
    }
  })
  return `Backed up to ${target}. To restore, start the lake with DATA_DIR=${target}.`
}

/** `assets collect [--delete] [--days <n>]`: shows, or deletes, assets that nothing references. */
export const collectAssets: LakeCommand = async (args, context) => {
  const {values} = parseArgs({
    args: [...args],
    options: {delete: {type: 'boolean', default: false}, days: {type: 'string', default: '1'}},
  })
  const days = Number(values.days)
  if (!Number.isFinite(days) || days < 0) {
    throw new UsageError('Usage: assets collect [--delete] [--days <unused and older than>]')
  }
  const before = new Date(context.now().getTime() - days * DAY)
  const datasets = allDatasets(context)
  const found = await findUnreferencedAssets(assetFolder(context), datasets, before)
  const size = found.files.reduce((sum, file) => sum + file.size, 0)
  const files = `${found.files.length} file(s) of ${size} bytes`
  const counts = `${found.documents.length} unreferenced asset(s), ${files}`
  if (values.delete) {
    await deleteAssets(found, datasets)
    return `Deleted ${counts}.`
  }
  const rows = found.documents.map(({dataset, id}) => [dataset.name, id])
  const list = rows.length > 0 ? `\n${formatTable(['DATASET', 'ASSET'], rows)}` : ''
  return `Found ${counts}. Nothing is deleted without --delete.${list}`
}

function allDatasets({datasets}: CommandContext) {
  return datasets.list().map(({name}) => datasets.open(name))
}

function assetFolder({config}: CommandContext): string {
  return join(config.dataDir, 'assets')
}
