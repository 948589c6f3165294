// The lake's process, as the site's supervisor starts it.
import {serve} from './commands/serve.ts'
import {readLakeConfig} from './config.ts'
import {explainStartFailure} from './start-failure.ts'

try {
  await serve(readLakeConfig(process.argv.slice(2)))
} catch (error) {
  const sentence = explainStartFailure(error)
  if (sentence === undefined) throw error
  process.stderr.write(`${sentence}\n`)
  process.exitCode = 1
}
