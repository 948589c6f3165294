// The lake's process: started by the site's supervisor, or alone with `npm run lake -- serve`.
import {readLakeConfig} from './config.ts'
import {createLake} from './index.ts'
import {createLog} from './log.ts'
import {explainStartFailure} from './start-failure.ts'

const log = createLog()
try {
  const lake = createLake({config: readLakeConfig(process.argv.slice(2)), log})
  await lake.listen()
  log.info(`listening on ${lake.url}`)

  let isStopping = false
  const stop = (): void => {
    if (isStopping) return
    isStopping = true
    void lake.close().then(() => process.exit(0))
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  // The supervisor's end of the channel closes with it, even when it is killed.
  process.once('disconnect', stop)
} catch (error) {
  const sentence = explainStartFailure(error)
  if (sentence === undefined) throw error
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}
