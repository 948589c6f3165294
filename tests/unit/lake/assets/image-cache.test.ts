import {mkdir, readdir, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {createImageCache, variantKey} from '../../../../sanity/lake/assets/image-cache.ts'
import {createWorkQueue} from '../../../../sanity/lake/assets/work-queue.ts'
import {temporaryFolder} from '../../../support/temporary-folder.ts'

const key = (name: string) => variantKey(name, {})

function countingProducer(size: number) {
  const made: string[] = []
  const produce = (name: string) => async () => {
    made.push(name)
    return new Uint8Array(size)
  }
  return {made, produce}
}

const rethrow = (error: unknown): void => {
  throw error
}

async function openCache(directory: string, maxBytes = 1000, reportFailure = rethrow) {
  return createImageCache({directory, maxBytes, queue: createWorkQueue(), reportFailure})
}

test('simultaneous readers of one variant share one piece of work', async () => {
  const cache = await openCache(await temporaryFolder())
  const {made, produce} = countingProducer(10)
  await Promise.all([1, 2, 3].map(() => cache.read(key('a'), produce('a'))))
  await cache.read(key('a'), produce('a'))
  expect(made).toEqual(['a'])
})

test('a failure is told to its readers and not kept', async () => {
  const cache = await openCache(await temporaryFolder())
  const fail = async () => Promise.reject(new Error('no'))
  await expect(cache.read(key('a'), fail)).rejects.toThrow('no')
  const {made, produce} = countingProducer(10)
  await cache.read(key('a'), produce('a'))
  expect(made).toEqual(['a'])
})

test('variants survive a restart', async () => {
  const directory = await temporaryFolder()
  const {made, produce} = countingProducer(10)
  await (await openCache(directory)).read(key('a'), produce('a'))
  await (await openCache(directory)).read(key('a'), produce('a'))
  expect(made).toEqual(['a'])
})

test('beyond the bound the least recently read variant leaves', async () => {
  const directory = await temporaryFolder()
  const cache = await openCache(directory, 250)
  const {made, produce} = countingProducer(100)
  for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) await cache.read(key(name), produce(name))
  expect(made).toEqual(['a', 'b', 'c', 'b'])
  const files = await readdir(directory, {recursive: true, withFileTypes: true})
  expect(files.filter((file) => file.isFile())).toHaveLength(2)
})

test('what a killed process left half written is removed', async () => {
  const directory = await temporaryFolder()
  await writeFile(join(directory, 'stray'), 'x')
  const {produce} = countingProducer(10)
  await (await openCache(directory)).read(key('a'), produce('a'))
  expect(await readdir(directory)).not.toContain('stray')
})

test('equal plans share a key and different ones do not', () => {
  expect(variantKey('a', {width: 1})).toBe(variantKey('a', {width: 1}))
  expect(variantKey('a', {width: 1})).not.toBe(variantKey('a', {width: 2}))
  expect(variantKey('a', {width: 1})).not.toBe(variantKey('b', {width: 1}))
})

test('a queue runs its jobs at most so many at a time, and turns a flood away', async () => {
  const queue = createWorkQueue({concurrency: 2, waiting: 1})
  const {promise: gate, resolve: open} = Promise.withResolvers<void>()
  const started: number[] = []
  const job = (name: number) => () => {
    started.push(name)
    return gate
  }
  const accepted = [queue.run(job(1)), queue.run(job(2)), queue.run(job(3))]
  await expect(queue.run(job(4))).rejects.toMatchObject({status: 503})
  expect(started).toEqual([1, 2])
  open()
  await Promise.all(accepted)
  expect(started).toEqual([1, 2, 3])
})

test('a variant that cannot be kept is answered all the same, and kept once that is possible', async () => {
  const directory = join(await temporaryFolder(), 'cache')
  await writeFile(directory, 'a file where the folder should be')
  const failures: unknown[] = []
  const cache = await openCache(directory, 50, (error) => void failures.push(error))
  const {made, produce} = countingProducer(100)
  expect(await cache.read(key('a'), produce('a'))).toHaveLength(100)
  expect(failures).not.toEqual([])
  await rm(directory)
  await mkdir(directory)
  expect(await cache.read(key('a'), produce('a'))).toHaveLength(100)
  expect(made).toEqual(['a', 'a'])
})

test('a forgotten source has no variants left, also not the one that is being made', async () => {
  const directory = await temporaryFolder()
  const cache = await openCache(directory)
  const {made, produce} = countingProducer(10)
  await cache.read(variantKey('a', {width: 1}), produce('a1'))
  await cache.read(variantKey('b', {width: 1}), produce('b1'))
  const {promise: gate, resolve: open} = Promise.withResolvers<void>()
  const late = cache.read(variantKey('a', {width: 2}), async () => {
    await gate
    return new Uint8Array(10)
  })
  const forgotten = cache.forget('a')
  open()
  await Promise.all([late, forgotten])
  const files = await readdir(directory, {recursive: true, withFileTypes: true})
  const names = files.filter((file) => file.isFile()).map(({name}) => name)
  expect(names).toEqual([variantKey('b', {width: 1})])
  await cache.read(variantKey('a', {width: 1}), produce('a1'))
  expect(made).toEqual(['a1', 'b1', 'a1'])
})
