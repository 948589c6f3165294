import type {LakeConfig} from '../config.ts'
import {createLake} from '../index.ts'
import {createLog} from '../log.ts'

/** Runs a lake until a signal, or the end of the supervisor that started it. */
export async function serve(config: LakeConfig): Promise<void> {
  const log = createLog()
  const lake = createLake({config, log})
  await lake.listen()
  log.info(`listening on ${lake.url}`)
  await new Promise<void>((resolve) => {
    process.once('SIGTERM', () => resolve())
    process.once('SIGINT', () => resolve())
    // The supervisor's end of the channel closes with it, even when it is killed.
    process.once('disconnect', () => resolve())
  })
  await lake.close()
}
