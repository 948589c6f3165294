import {CHECKS, runSteps} from './steps.ts'

const {passed, failed} = await runSteps(CHECKS)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
