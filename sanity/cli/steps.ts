import {spawn} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {z} from 'zod'
import {ROOT} from './settings.ts'

/** How many checks succeeded and failed. A tool that is not a test runner counts as one check. */
export interface Tally {
  passed: number
  failed: number
}

/** One step of `npm run check` or `npm test`. */
export interface Step {
  title: string
  /** A binary of node_modules/.bin with its arguments. */
  command: readonly [string, ...string[]]
  /** The file that the test runner writes, and how to read the numbers from it. */
  report?: {
    argument: (file: string) => string[]
    env?: (file: string) => Record<string, string>
    read: (json: unknown) => Tally
  }
}

/** Runs the steps in order, all of them even after a failure, and adds up their numbers. */
export async function runSteps(steps: readonly Step[]): Promise<Tally> {
  const total: Tally = {passed: 0, failed: 0}
  for (const step of steps) {
    console.log(`\n— ${step.title}`)
    const {passed, failed} = await runStep(step)
    total.passed += passed
    total.failed += failed
  }
  return total
}

async function runStep({command, report}: Step): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'chalkline-report-'))
  const file = join(folder, 'report.json')
  try {
    const [binary, ...args] = command
    const code = await run(
      binary,
      [...args, ...(report?.argument(file) ?? [])],
      report?.env?.(file),
    )
    if (!report) return code === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1}
    const tally = readReport(file, report.read)
    // A runner can fail without a failing test, for instance when a file does not load.
    return code !== 0 && tally.failed === 0 ? {...tally, failed: 1} : tally
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

function readReport(file: string, read: (json: unknown) => Tally): Tally {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    console.error(`The test runner wrote no report: ${String(error)}`)
    return {passed: 0, failed: 1}
  }
}

async function run(
  binary: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<number | null> {
  return await new Promise((resolve) => {
    const child = spawn(join(ROOT, 'node_modules/.bin', binary), args, {
      cwd: ROOT,
      stdio: 'inherit',
      env: {...process.env, ...env, NEXT_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1'},
    })
    child.once('error', (error) => {
      console.error(`${binary} could not be started: ${error.message}`)
      resolve(1)
    })
    child.once('exit', resolve)
  })
}

const vitestReport = z.object({numPassedTests: z.number(), numFailedTests: z.number()})
const playwrightReport = z.object({
  stats: z.object({expected: z.number(), unexpected: z.number(), flaky: z.number()}),
})

function vitestStep(title: string, ...options: readonly string[]): Step {
  return {
    title,
    command: ['vitest', 'run', ...options, '--reporter=default', '--reporter=json'],
    report: {
      argument: (file) => [`--outputFile.json=${file}`],
      read: (json) => {
        const {numPassedTests, numFailedTests} = vitestReport.parse(json)
        return {passed: numPassedTests, failed: numFailedTests}
      },
    },
  }
}

/** Everything that needs neither a build nor a browser: under two minutes. */
export const CHECKS: readonly Step[] = [
  {title: 'Format', command: ['oxfmt', '--check']},
  {title: 'Lockfile complete', command: ['node', 'sanity/cli/complete-lockfile.ts', '--check']},
  {title: 'Route types', command: ['next', 'typegen']},
  {title: 'Types', command: ['tsc', '--noEmit']},
  {title: 'Lint', command: ['oxlint', '--deny-warnings']},
  {
    title: 'Dependency rules',
    command: [
      'depcruise',
      '--config',
      'dependency-rules.cjs',
      'app',
      'components',
      'lib',
      'sanity',
      'tests',
    ],
  },
  {title: 'Dead code', command: ['knip']},
  vitestStep('Unit, render, property and contract tests'),
]

/** What takes longer than `npm run check` may. */
export const CRASHES: readonly Step[] = [
  vitestStep('Killed lakes', '--config', 'tests/crash/vitest.config.ts', '--root', '.'),
]

/** The production build and the browser journeys, which start the site by themselves. */
export const JOURNEYS: readonly Step[] = [
  {
    title: 'Browser journeys against the production build',
    command: [
      'playwright',
      'test',
      '--config',
      'tests/e2e/playwright.config.ts',
      '--reporter=list,json',
    ],
    report: {
      argument: () => [],
      env: (file) => ({PLAYWRIGHT_JSON_OUTPUT_FILE: file}),
      read: (json) => {
        const {expected, unexpected, flaky} = playwrightReport.parse(json).stats
        return {passed: expected, failed: unexpected + flaky}
      },
    },
  },
]
