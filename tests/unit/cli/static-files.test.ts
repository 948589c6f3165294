import {mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {compressStaticFiles, createStaticFiles} from '@/sanity/cli/static-files'

const SCRIPT = 'console.log("a set, a rest, a set, a rest");\n'.repeat(50)

const folder = mkdtempSync(join(tmpdir(), 'chalkline-'))
let answerStaticFile: ReturnType<typeof createStaticFiles>
const server = createServer((incoming, outgoing) => {
  if (!answerStaticFile(incoming, outgoing)) outgoing.end(`Next is asked for ${incoming.url}`)
})

beforeAll(async () => {
  mkdirSync(join(folder, 'chunks'))
  writeFileSync(join(folder, 'chunks/a.js'), SCRIPT)
  await compressStaticFiles(folder)
  answerStaticFile = createStaticFiles(folder)
  await new Promise<void>((resolve) => void server.listen(0, resolve))
})
afterAll(() => {
  server.close()
  rmSync(folder, {recursive: true})
})

async function get(path: string, encoding = 'gzip, deflate, br'): Promise<Response> {
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return fetch(`http://127.0.0.1:${port}${path}`, {headers: {'accept-encoding': encoding}})
}

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['identity', null],
])('for %s, a script comes in the encoding %s', async (accepted, encoding) => {
  const answer = await get('/_next/static/chunks/a.js', accepted)
  expect(answer.headers.get('content-encoding')).toBe(encoding)
  expect(answer.headers.get('content-type')).toMatch(/javascript/)
  expect(answer.headers.get('vary')).toMatch(/accept-encoding/i)
  expect(await answer.text()).toBe(SCRIPT)
})

test('compressed files lie beside the original, made by the build', () => {
  expect(statSync(join(folder, 'chunks/a.js.br')).size).toBeLessThan(SCRIPT.length / 10)
  expect(statSync(join(folder, 'chunks/a.js')).size).toBe(SCRIPT.length)
})

test('browsers keep it for good and take it as the type it says', async () => {
  const {headers} = await get('/_next/static/chunks/a.js')
  expect(headers.get('cache-control')).toBe('public,max-age=31536000,immutable')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
})

test.each(['/', '/articles', '/_next/static/chunks/b.js', '/_next/static/../package.json'])(
  '%s is left to Next, under the address that was asked for',
  async (path) => {
    const answer = await get(path)
    expect(await answer.text()).toBe(`Next is asked for ${new URL(answer.url).pathname}`)
  },
)
