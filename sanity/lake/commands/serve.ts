import type {LakeConfig} from '../config.ts'
import {createLake} from '../index.ts'
import {createLog} from '../log.ts'
import {writeProcessFile} from './process-file.ts'

/** Runs a lake until a signal, or the end of the supervisor that started it. */
export async function serve(config: LakeConfig): Promise<void> {
  const log = createLog()
  const lake = createLake({config, log})
  await lake.listen()
  const removeProcessFile = writeProcessFile(config.dataDir)
  const told = toldToStop()
  log.info(`listening on ${lake.url}`)
  await told
  // Before the data folder is free for another lake, which has a file of its own.
  removeProcessFile()
  await lake.close()
  // An open channel keeps the process alive.
  if (process.connected) process.disconnect()
}

function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGTERM', () => resolve())
    process.once('SIGINT', () => resolve())
    // The supervisor's end of the channel closes with it, even when it is killed.
    process.once('disconnect', () => resolve())
  })
}
