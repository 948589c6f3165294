import {runLakeCommand} from '../lake/commands/index.ts'

process.exitCode = await runLakeCommand(process.argv.slice(2))
