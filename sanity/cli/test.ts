import {CHECKS, CRASHES, JOURNEYS, runSteps} from './steps.ts'

const {passed, failed} = await runSteps([...CHECKS, ...CRASHES, ...JOURNEYS])
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
