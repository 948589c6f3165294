import {runCommand} from './command-error.ts'
import {runPrograms} from './run-programs.ts'
import {readSettings} from './settings.ts'
import {describeAddresses} from './welcome.ts'

await runCommand(async () => {
  const settings = readSettings()
  const {lake} = await runPrograms(settings, 'production')
  console.log(describeAddresses(settings, lake?.credentials))
})
