import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {CommandError, runCommand} from './command-error.ts'
import {ROOT} from './settings.ts'

const CLI = join(ROOT, 'node_modules/sanity/bin/sanity')

/** Runs the `sanity` command in the folder of its configuration, without network or telemetry. */
function sanity(...args: string[]): void {
  const {status, error} = spawnSync(process.execPath, [CLI, ...args], {
    cwd: join(ROOT, 'sanity'),
    env: {...process.env, DO_NOT_TRACK: '1'},
    stdio: 'inherit',
  })
  if (status === 0) return
  throw new CommandError(`“sanity ${args.join(' ')}” failed: see the messages above.`, {
    cause: error,
  })
}

/** `npm run typegen`: schema → schema.json, schema and queries → types.generated.ts. */
await runCommand(async () => {
  sanity('schema', 'extract', '--force')
  sanity('typegen', 'generate')
})
