import {spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chalkline-cli-'))
})
afterEach(() => {
  rmSync(folder, {recursive: true, force: true})
})

interface Outcome {
  code: number | null
  output: string
}

/** Runs a command to its end and collects what it prints on either stream. */
async function run(args: readonly string[], env: Record<string, string>): Promise<Outcome> {
  const child = spawn(process.execPath, [...args], {
    env: {...process.env, PORT: '3480', LAKE_PORT: '3481', DATA_DIR: folder, ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  }
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return {code, output}
}

async function occupiedPort(): Promise<{port: number; release: () => void}> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The port has no number')
  return {port: address.port, release: () => server.close()}
}

const START = ['sanity/cli/start.ts']

describe('npm start ends with one clear sentence', () => {
  test.each(['PORT', 'LAKE_PORT'])('when %s is in use', async (variable) => {
    const {port, release} = await occupiedPort()
    const {code, output} = await run(START, {[variable]: String(port)})
    release()
    expect(code).toBe(1)
    expect(output.trim()).toBe(
      `Port ${port} cannot be used (another program uses it). Choose another with ${variable}.`,
    )
  })

  test('when the data folder cannot be made', async () => {
    writeFileSync(join(folder, 'a-file'), '')
    const dataDir = join(folder, 'a-file/data')
    const {code, output} = await run(START, {DATA_DIR: dataDir})
    expect(code).toBe(1)
    expect(output.trim()).toBe(
      `The data folder ${dataDir} cannot be written to. Choose another with DATA_DIR.`,
    )
  })

  test('when the database is damaged', async () => {
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'lake.sqlite'), 'this was a database once, and is not one any more')
    const {code, output} = await run(START, {})
    expect(code).toBe(1)
    expect(output).toContain(join(folder, 'lake.sqlite'))
    expect(output).not.toContain('    at ')
  })

  test('when a variable is not what it should be', async () => {
    const {code, output} = await run(START, {PORT: 'three thousand'})
    expect(code).toBe(1)
    expect(output).toContain('The environment is not valid')
    expect(output).toContain('PORT')
  })

  test('when Node is too old', async () => {
    const pretend =
      'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"18.20.0"}})'
    const {code, output} = await run(['--import', pretend, 'sanity/cli/bootstrap.mjs', 'start'], {})
    expect(code).toBe(1)
    expect(output).toContain('Chalkline needs Node 20 or newer')
  })
})
