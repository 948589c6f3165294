import {execFile} from 'node:child_process'
import {promisify} from 'node:util'

const run = promisify(execFile)

/** How a program ended. */
export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program of the lake as a process of its own. */
export async function lakeProcess(
  script: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<Outcome> {
  try {
    const options = {env: {...process.env, ...env}, timeout: 30_000}
    const {stdout, stderr} = await run(process.execPath, [script, ...args], options)
    return {code: 0, stdout, stderr}
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || !('stderr' in error)) throw error
    const stdout = 'stdout' in error ? String(error.stdout) : ''
    return {code: Number(error.code), stdout, stderr: String(error.stderr)}
  }
}

/** Runs `npm run lake -- <args>` on a data folder. */
export function lakeCommand(dataDir: string, ...args: string[]): Promise<Outcome> {
  return lakeProcess('sanity/cli/lake.ts', args, {DATA_DIR: dataDir})
}
