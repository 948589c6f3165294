import {execFile} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {callRunningLake} from '@/sanity/lake/commands/control-socket.ts'
import {startTestLake, type TestLake} from '../../support/lake.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

const run = promisify(execFile)

interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program of the lake as a process of its own. */
async function lakeProcess(
  script: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<Outcome> {
  try {
    const options = {env: {...process.env, ...env}, timeout: 15_000}
    const {stdout, stderr} = await run(process.execPath, [script, ...args], options)
    return {code: 0, stdout, stderr}
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || !('stderr' in error)) throw error
    const stdout = 'stdout' in error ? String(error.stdout) : ''
    return {code: Number(error.code), stdout, stderr: String(error.stderr)}
  }
}

const command = (dataDir: string, ...args: string[]) =>
  lakeProcess('sanity/cli/lake.ts', args, {DATA_DIR: dataDir})

let lake: TestLake
beforeAll(async () => {
  lake = await startTestLake()
})
afterAll(() => lake.close())

describe('npm run lake', () => {
  test('makes a token in the running lake, lists it and takes it back', async () => {
    const created = await command(lake.dataDir, 'token', 'create', 'robot', '--role', 'viewer')
    const token = created.stdout.trimEnd().split('\n').at(-1) ?? ''
    const client = await lake.client('anonymous', {token})
    expect(await client.users.getById('me')).toMatchObject({name: 'robot', role: 'viewer'})
    const list = await command(lake.dataDir, 'token', 'list')
    expect(list.stdout).toMatch(/robot +viewer/)
    const [, id = ''] = /id ([^)]+)\)/.exec(created.stdout) ?? []
    await command(lake.dataDir, 'token', 'revoke', id)
    await expect(client.users.getById('me')).rejects.toMatchObject({statusCode: 401})
  })

  test('works on a data folder that no lake has open', async () => {
    const folder = await temporaryFolder()
    const added = await command(folder, 'user', 'add', 'Ada@Example.com', '--role', 'contributor')
    expect(added.stdout).toMatch(/ada@example\.com \(contributor\) can sign in\. The password/)
    const list = await command(folder, 'user', 'list')
    expect(list.stdout).toMatch(/ada@example\.com +ada +contributor +active/)
    expect((await command(folder, 'check')).stdout).toContain('is sound')
  })

  test('backs the running lake up into a folder that a lake starts from', async () => {
    const client = await lake.client()
    await client.createOrReplace({_id: 'kept', _type: 'note', title: 'kept'})
    const target = join(await temporaryFolder(), 'copy')
    expect((await command(lake.dataDir, 'backup', target)).code).toBe(0)
    expect(readdirSync(target)).toEqual(expect.arrayContaining(['credentials.json', 'lake.sqlite']))
    const check = await command(target, 'check')
    expect(check.stdout).toContain('production (public)')
  })

  test.each([
    [['dance'], /no command "dance"/],
    [['user', 'add', 'nobody'], /Usage: user add/],
    [['user', 'add', 'a@example.com', '--password', 'short'], /at least 8 characters/],
    [['token', 'create', 'x', '--role', 'king'], /Usage: token create/],
    [['token', 'create', 'x', '--colour', 'red'], /Unknown option '--colour'/],
    [['token', 'revoke', 'none'], /There is no token "none"/],
  ])('%j is refused with a sentence and exit code 2', async (args, sentence) => {
    const outcome = await callRunningLake(lake.dataDir, args)
    expect(outcome).toEqual({exitCode: 2, output: expect.stringMatching(sentence)})
  })
})

describe('a lake that cannot start says why in one sentence', () => {
  const start = (env: Record<string, string>) => lakeProcess('sanity/lake/main.ts', [], env)

  test('when another lake has the data folder', async () => {
    const outcome = await start({DATA_DIR: lake.dataDir, LAKE_PORT: '0'})
    expect(outcome.code).toBe(1)
    expect(outcome.stderr.trim()).toMatch(/^Another process has the lake open .*$/)
  })

  test('when the port is taken', async () => {
    const env = {DATA_DIR: await temporaryFolder(), LAKE_PORT: new URL(lake.url).port}
    const outcome = await start(env)
    expect(outcome.code).toBe(1)
    expect(outcome.stderr).toMatch(/^The port of the Content Lake is taken\. .*LAKE_PORT\.$/m)
    expect(outcome.stderr).not.toMatch(/^\s+at /m)
  })

  test('when a setting is wrong', async () => {
    const outcome = await start({DATA_DIR: await temporaryFolder(), LAKE_PORT: 'many'})
    expect(outcome.code).toBe(1)
    expect(outcome.stderr).toContain('LAKE_PORT')
  })
})
