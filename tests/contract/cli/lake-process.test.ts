import {type ChildProcess, spawn} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {lakeProcess} from '../../support/lake-process.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chalkline-process-'))
})
afterEach(() => {
  rmSync(folder, {recursive: true, force: true})
})

/** Starts a lake as the supervisor does, with a channel, and waits until it listens. */
async function startLake(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['sanity/lake/main.ts'], {
    env: {...process.env, LAKE_PORT: '0', DATA_DIR: folder},
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  })
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error('The lake ended before it listened')))
    child.stderr?.on('data', (text: Buffer) => {
      if (text.toString().includes('listening')) resolve()
    })
  })
  return child
}

async function exitCode(child: ChildProcess): Promise<number | null> {
  return await new Promise((resolve) => child.once('exit', resolve))
}

test('the lake ends by itself when it is told to', async () => {
  const lake = await startLake()
  const ended = exitCode(lake)
  lake.kill('SIGTERM')
  expect(await ended).toBe(0)
})

test('the lake ends when its supervisor is gone', async () => {
  const lake = await startLake()
  const ended = exitCode(lake)
  lake.disconnect()
  expect(await ended).toBe(0)
})

test('a second lake on the same data folder is refused in one sentence', async () => {
  const lake = await startLake()
  const ended = exitCode(lake)
  const env = {DATA_DIR: folder, LAKE_PORT: '0'}
  const second = await lakeProcess('sanity/lake/main.ts', [], env)
  const path = join(folder, 'lake.sqlite')
  expect(second.code).toBe(1)
  expect(second.stderr).toBe(
    `Another process has the lake open (${path}). Stop it, or choose another DATA_DIR.\n`,
  )
  lake.kill('SIGTERM')
  expect(await ended).toBe(0)
})
