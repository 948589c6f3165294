import {parseArgs} from 'node:util'
import {z} from 'zod'
import {webhookRequestSchema, webhookSchema} from '../webhooks/webhook.ts'
import {type LakeCommand, UsageError} from './lake-command.ts'
import {formatTable} from './table.ts'

const USAGE = `Usage: webhook add <url> [--name <name>] [--dataset <dataset>]
  [--on create,update,delete] [--filter <GROQ>] [--projection <GROQ>] [--secret <secret>] [--drafts]`

const MOST_ATTEMPTS = 200

/** `webhook add <url> …`: answers the new webhook's id. */
export const addWebhook: LakeCommand = (args, {config, datasets, webhooks, randomId}) => {
  const text = {type: 'string'} as const
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...{name: text, dataset: text, on: text, filter: text, projection: text, secret: text},
      drafts: {type: 'boolean', default: false},
    },
  })
  const [url] = positionals
  if (url === undefined) throw new UsageError(USAGE)
  const {name = url, dataset = config.defaultDataset, on, drafts, ...rest} = values
  const settings = webhookRequestSchema.safeParse({
    ...{name, url, dataset, ...rest},
    includeDrafts: drafts,
    ...(on === undefined ? {} : {on: on.split(',')}),
  })
  if (!settings.success) throw new UsageError(`${z.prettifyError(settings.error)}\n${USAGE}`)
  datasets.describe(dataset)
  const {id} = webhooks.put(randomId(), webhookSchema.parse(settings.data))
  return `Webhook "${name}" is added, id ${id}.`
}

/** `webhook list`. */
export const listWebhooks: LakeCommand = (_args, {webhooks}) =>
  formatTable(
    ['ID', 'NAME', 'DATASET', 'URL', 'ON', 'STATE'],
    webhooks
      .list()
      .map(({id, name, dataset, url, on, enabled}) => [
        ...[id, name, dataset, url, on.join(',')],
        enabled ? 'enabled' : 'disabled',
      ]),
  )

/** `webhook remove <id>`: also drops the deliveries that wait. */
export const removeWebhook: LakeCommand = ([id], {webhooks}) => {
  if (id === undefined) throw new UsageError('Usage: webhook remove <id>')
  if (!webhooks.remove(id)) throw new UsageError(`There is no webhook "${id}".`)
  return `Webhook ${id} is removed.`
}

/** `webhook attempts <id>`: what the receiver answered, newest first. */
export const listAttempts: LakeCommand = ([id], {webhooks}) => {
  if (id === undefined) throw new UsageError('Usage: webhook attempts <id>')
  if (!webhooks.get(id)) throw new UsageError(`There is no webhook "${id}".`)
  return formatTable(
    ['TIME', 'DOCUMENT', 'ATTEMPT', 'STATUS', 'DURATION', 'ERROR'],
    webhooks
      .attempts(id, MOST_ATTEMPTS)
      .map(({at, documentId, attempt, status, durationMs, error}) => [
        ...[at, documentId, String(attempt), String(status ?? '-')],
        ...[`${durationMs} ms`, error ?? ''],
      ]),
  )
}
