import {execFile} from 'node:child_process'
import {promisify} from 'node:util'
import {describe, expect, test} from 'vitest'
import {z} from 'zod'

const run = promisify(execFile)

const output = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(z.object({rule: z.object({name: z.string()})})),
  }),
})

/** Runs the dependency rules over folders, as `npm run check` does, and reads their findings. */
async function cruise(folders: readonly string[], cwd?: string) {
  const {stdout} = await run(
    process.execPath,
    [
      `${process.cwd()}/node_modules/dependency-cruiser/bin/dependency-cruise.mjs`,
      '--config',
      `${process.cwd()}/dependency-rules.cjs`,
      '--output-type',
      'json',
      ...folders,
    ],
    {cwd, maxBuffer: 64 * 1024 * 1024},
  ).catch((error: unknown) => z.object({stdout: z.string()}).parse(error))
  return output.parse(JSON.parse(stdout)).summary
}

describe('the dependency rules', () => {
  // With some TypeScript versions dependency-cruiser reads no file and finds nothing wrong.
  test('really read the source', async () => {
    const {totalCruised} = await cruise(['app', 'components', 'lib', 'sanity'])
    expect(totalCruised).toBeGreaterThan(150)
  }, 60_000)

  test('find a planted violation of each kind', async () => {
    const {violations} = await cruise(['lib', 'sanity'], 'tests/architecture/planted')
    expect([...new Set(violations.map(({rule}) => rule.name))].toSorted()).toEqual([
      'lake-knows-no-site',
      'lib-is-below-the-screen',
      'no-cycles',
      'only-commands-start-the-lake',
      'site-speaks-http-to-the-lake',
      'sqlite-only-in-storage',
    ])
  }, 60_000)
})
