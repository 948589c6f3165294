import {createHash} from 'node:crypto'
import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {createAssetFiles} from '../../../../sanity/lake/assets/asset-files.ts'
import {temporaryFolder} from '../../../support/temporary-folder.ts'

const BYTES = new TextEncoder().encode('chalk')
const SHA1 = createHash('sha1').update(BYTES).digest('hex')

async function* streamOf(...chunks: Uint8Array[]) {
  yield* chunks
}

function upload(...chunks: Uint8Array[]) {
  return {body: streamOf(...chunks), announced: null, limit: 100}
}

async function incoming(folder: string) {
  return readdir(join(folder, 'incoming'))
}

test('a kept upload lies under the hash of its bytes', async () => {
  const folder = await temporaryFolder()
  const files = createAssetFiles(folder)
  const file = await files.receive(upload(BYTES.subarray(0, 2), BYTES.subarray(2)))
  expect(file).toMatchObject({sha1: SHA1, size: 5})
  await files.keep(file, 'txt')
  expect(files.path(SHA1, 'txt')).toBe(join(folder, SHA1.slice(0, 2), `${SHA1}.txt`))
  expect(await readFile(files.path(SHA1, 'txt'), 'utf8')).toBe('chalk')
  expect(await incoming(folder)).toEqual([])
})

test('the same bytes twice make one file', async () => {
  const folder = await temporaryFolder()
  const files = createAssetFiles(folder)
  for (const body of [upload(BYTES), upload(BYTES)]) {
    await files.keep(await files.receive(body), 'txt')
  }
  expect(await readdir(join(folder, SHA1.slice(0, 2)))).toHaveLength(1)
})

test.each([
  ['nothing', {...upload(), body: null}, 400],
  ['zero bytes', upload(), 400],
  ['fewer bytes than announced', {...upload(BYTES), announced: 6}, 400],
  ['more bytes than allowed', {...upload(BYTES), limit: 4}, 413],
  ['an announcement above the limit', {...upload(BYTES), announced: 101}, 413],
])('%s is refused and leaves no file', async (_name, body, status) => {
  const folder = await temporaryFolder()
  const files = createAssetFiles(folder)
  await files.keep(await files.receive(upload(BYTES)), 'txt')
  await expect(files.receive(body)).rejects.toMatchObject({status})
  expect(await incoming(folder)).toEqual([])
})

test('a connection that breaks leaves no file', async () => {
  const folder = await temporaryFolder()
  const files = createAssetFiles(folder)
  async function* breaking() {
    yield BYTES
    throw new Error('aborted')
  }
  const body = breaking()
  await expect(files.receive({body, announced: 100, limit: 100})).rejects.toThrow('aborted')
  expect(await incoming(folder)).toEqual([])
})
