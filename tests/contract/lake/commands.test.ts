import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest'
import {callRunningLake} from '@/sanity/lake/commands/control-socket.ts'
import {startTestLake, type TestLake} from '../../support/lake.ts'
import {lakeCommand as command, lakeProcess} from '../../support/lake-process.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'
import {startWebhookReceiver} from '../../support/webhook-receiver.ts'

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

  test('adds a webhook that works at once, shows its attempts and takes it away', async () => {
    const receiver = await startWebhookReceiver()
    try {
      const filter = '_type == "hooked"'
      const options = ['--name', 'Search', '--filter', filter, '--on', 'create,delete']
      const added = await command(lake.dataDir, 'webhook', 'add', receiver.url, ...options)
      const [, id = ''] = /id (\S+)\./.exec(added.stdout) ?? []
      await (await lake.client()).create({_id: 'hooked', _type: 'hooked'})
      await vi.waitFor(async () => {
        const attempts = await lake.command('webhook', 'attempts', id)
        expect(attempts).toMatch(/ hooked +1 +200 /)
      })
      expect(await lake.command('webhook', 'list')).toMatch(/Search +production .*create,delete/)
      expect(await lake.command('webhook', 'remove', id)).toContain('is removed')
      expect(await lake.command('webhook', 'list')).not.toContain('Search')
    } finally {
      await receiver.close()
    }
  })

  test.each([
    [['dance'], /no command "dance"/],
    [['user', 'add', 'nobody'], /Usage: user add/],
    [['user', 'add', 'a@example.com', '--password', 'short'], /at least 8 characters/],
    [['token', 'create', 'x', '--role', 'king'], /Usage: token create/],
    [['token', 'create', 'x', '--colour', 'red'], /Unknown option '--colour'/],
    [['token', 'revoke', 'none'], /There is no token "none"/],
    [['webhook', 'add', 'nowhere'], /url/],
    [['webhook', 'add', 'http://a.example', '--filter', '_type =='], /expression/i],
    [['webhook', 'add', 'http://a.example', '--dataset', 'nowhere'], /"nowhere" not found/],
    [['webhook', 'attempts', 'none'], /There is no webhook "none"/],
    [['assets', 'collect', '--days', 'few'], /Usage: assets collect/],
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
