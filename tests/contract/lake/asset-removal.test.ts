import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import type {SanityClient} from '@sanity/client'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {silentLog} from '../../../sanity/lake/log.ts'
import {startTestLake, type TestLake} from '../../support/lake.ts'
import {plainImage} from '../../support/sample-images.ts'

let lake: TestLake
let client: SanityClient
const warnings: string[] = []
beforeEach(async () => {
  warnings.length = 0
  const log = {...silentLog, warn: (sentence: string) => void warnings.push(sentence)}
  lake = await startTestLake({log})
  client = await lake.client()
})
afterEach(() => lake.close())

const picture = (colour: string) => plainImage(60, 40, colour).png().toBuffer()
const fileOf = ({sha1hash, extension}: {sha1hash: string; extension: string}) =>
  join(lake.dataDir, 'assets', sha1hash.slice(0, 2), `${sha1hash}.${extension}`)

function variantsOf({sha1hash}: {sha1hash: string}): string[] {
  const folder = join(lake.dataDir, 'cache', 'images')
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true})
  const files = entries.filter((entry) => entry.isFile()).map(({name}) => name)
  return files.filter((name) => name.startsWith(sha1hash))
}

test('the bytes and variants of an image go with its document, those of others stay', async () => {
  const image = await client.assets.upload('image', await picture('#111'))
  const other = await client.assets.upload('image', await picture('#222'))
  for (const {path} of [image, other]) {
    const response = await fetch(`${lake.url}/${path}?w=10`)
    expect(response.status).toBe(200)
    await response.arrayBuffer()
  }
  expect([image, other].map((asset) => variantsOf(asset).length)).toEqual([1, 1])
  await client.delete(image._id)
  expect([image, other].map((asset) => existsSync(fileOf(asset)))).toEqual([false, true])
  await vi.waitFor(() => expect(variantsOf(image)).toEqual([]))
  expect(variantsOf(other)).toHaveLength(1)
  expect(await lake.command('check')).toContain('is sound')
})

test('a deletion that is refused or only tried takes no bytes', async () => {
  const file = await client.assets.upload('file', Buffer.from('kept'), {filename: 'a.txt'})
  const asset = {_type: 'reference', _ref: file._id}
  await client.create({_id: 'user', _type: 'note', file: {asset}})
  await expect(client.delete(file._id)).rejects.toMatchObject({statusCode: 409})
  await client.transaction().delete('user').delete(file._id).commit({dryRun: true})
  expect(existsSync(fileOf(file))).toBe(true)
  await client.transaction().delete('user').delete(file._id).commit()
  expect(existsSync(fileOf(file))).toBe(false)
})

test('a file that another dataset has too stays until that one deletes it as well', async () => {
  const {datasets} = await lake.client('administrator')
  await datasets.create('second')
  const second = await lake.client('editor', {dataset: 'second'})
  const bytes = await picture('#333')
  const first = await client.assets.upload('image', bytes)
  await second.assets.upload('image', bytes)
  await client.delete(first._id)
  expect(existsSync(fileOf(first))).toBe(true)
  await second.delete(first._id)
  expect(existsSync(fileOf(first))).toBe(false)
})

test('an image that is uploaded while its old document is deleted keeps its bytes', async () => {
  const bytes = await picture('#444')
  for (let round = 0; round < 10; round += 1) {
    const {_id} = await client.assets.upload('image', bytes)
    const [again] = await Promise.all([client.assets.upload('image', bytes), client.delete(_id)])
    expect(existsSync(fileOf(again))).toBe((await client.getDocument(_id)) !== undefined)
  }
})

test('an asset document from the history has no bytes, and the operator is told', async () => {
  const image = await client.assets.upload('image', await picture('#555'))
  await client.delete(image._id)
  await client.create(image)
  expect((await fetch(`${lake.url}/${image.path}`)).status).toBe(404)
  expect(warnings).toEqual([`asset ${image._id} has no bytes: upload the file again`])
  await client.assets.upload('image', await picture('#555'))
  expect((await fetch(`${lake.url}/${image.path}`)).status).toBe(200)
})
