import {cpSync, existsSync, mkdirSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {createDatasetTable} from '../storage/dataset-table.ts'
import {createOutboxTable} from '../storage/outbox-table.ts'
import {type LakeCommand, UsageError} from './lake-command.ts'

/** `check`: opening the file has already read every page of it. */
export const check: LakeCommand = (_args, {config, database}) => {
  const datasets = createDatasetTable(database)
    .list()
    .map(({name, aclMode}) => `${name} (${aclMode})`)
  const waiting = createOutboxTable(database).waitingHooks()
  return [
    `Data folder ${config.dataDir} is sound.`,
    `Datasets: ${datasets.join(', ') || 'none'}`,
    `Webhooks with waiting deliveries: ${waiting.join(', ') || 'none'}`,
  ].join('\n')
}

/** `backup <folder>`: a consistent copy of the data folder, without caches, while the lake runs. */
export const backup: LakeCommand = ([folder], {config, database}) => {
  if (folder === undefined) throw new UsageError('Usage: backup <new folder>')
  const target = resolve(folder)
  if (existsSync(target)) throw new UsageError(`${target} exists already: name a new folder.`)
  mkdirSync(target, {recursive: true, mode: 0o700})
  // The database first: assets are only added, so every one that it names is copied after it.
  database.run('VACUUM INTO ?', join(target, 'lake.sqlite'))
  for (const part of ['assets', 'credentials.json']) {
    const source = join(config.dataDir, part)
    if (existsSync(source)) cpSync(source, join(target, part), {recursive: true})
  }
  return `Backed up to ${target}. To restore, start the lake with DATA_DIR=${target}.`
}
