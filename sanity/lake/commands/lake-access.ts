import type {LakeConfig} from '../config.ts'
import {createLake} from '../index.ts'
import {createLog} from '../log.ts'
import {callRunningLake, type CommandOutcome} from './control-socket.ts'

/** The lake of a data folder, wherever it runs. */
export interface LakeAccess {
  /** Address on this machine, without a trailing slash. */
  readonly url: string
  /** Runs a command in it. */
  readonly run: (args: readonly string[]) => Promise<CommandOutcome>
}

/**
 * Uses the lake that has the data folder open, or opens one on a free port for as long as `use`
 * takes. Throws `StorageError` when the folder cannot be opened.
 */
export async function withLake<Result>(
  config: LakeConfig,
  use: (lake: LakeAccess) => Promise<Result>,
): Promise<Result> {
  const {dataDir} = config
  const running = await callRunningLake(dataDir, ['address'])
  if (running) {
    const run = async (args: readonly string[]): Promise<CommandOutcome> => {
      const outcome = await callRunningLake(dataDir, args)
      if (outcome) return outcome
      return {output: 'The lake was stopped meanwhile. Run the command again.', exitCode: 1}
    }
    return use({url: running.output, run})
  }
  // What it does is the command's to tell; what goes wrong is not.
  const log = {...createLog(), info() {}}
  const lake = createLake({config: {...config, port: 0}, log, atRest: true})
  await lake.listen()
  try {
    return await use(lake)
  } finally {
    await lake.close()
  }
}
