import {existsSync} from 'node:fs'
import {readdir, readFile, rm, truncate, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {callRunningLake} from '@/sanity/lake/commands/control-socket.ts'
import {openDatabase} from '@/sanity/lake/storage/database.ts'
import {startTestLake, type TestLake} from '../../support/lake.ts'
import {lakeCommand} from '../../support/lake-process.ts'
import {plainImage} from '../../support/sample-images.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

let lake: TestLake
beforeEach(async () => {
  lake = await startTestLake()
})
afterEach(() => lake.close())

/** Uploads a picture and returns its document's id and its file. */
async function upload(colour: string): Promise<{id: string; file: string}> {
  const client = await lake.client()
  const {_id: id, sha1hash} = await client.assets.upload(
    'image',
    await plainImage(8, 8, colour).png().toBuffer(),
  )
  const file = join(lake.dataDir, 'assets', sha1hash.slice(0, 2), `${sha1hash}.png`)
  return {id, file}
}

const picture = (_ref: string) => ({_type: 'image', asset: {_type: 'reference', _ref}})

describe('backup', () => {
  test('taken while others write is whole, and a lake starts from it', async () => {
    const client = await lake.client()
    const {id, file} = await upload('#123456')
    await client.create({_id: 'doc-0', _type: 'note', number: 0, image: picture(id)})
    let written = 0
    const copied = new AbortController()
    const writer = (async () => {
      while (!copied.signal.aborted) {
        const [previous, next] = [`doc-${written}`, `doc-${written + 1}`]
        const to = {_type: 'reference', _ref: previous}
        await client.create({_id: next, _type: 'note', number: written + 1, to})
        written += 1
      }
    })()
    const target = join(await temporaryFolder(), 'copy')
    const before = written
    const {code} = await lakeCommand(lake.dataDir, 'backup', target)
    copied.abort()
    await writer
    expect(code).toBe(0)
    expect(await readdir(target)).toEqual(
      expect.arrayContaining(['assets', 'credentials.json', 'lake.sqlite']),
    )
    expect(existsSync(file.replace(lake.dataDir, target))).toBe(true)

    const check = await lakeCommand(target, 'check')
    expect(check.stderr).toBe('')
    const [, count] = /public, (\d+) documents/.exec(check.stdout) ?? []
    // The asset and `doc-0`, then one document for every write up to the moment of the copy.
    expect(Number(count)).toBeGreaterThanOrEqual(before + 2)
    expect(Number(count)).toBeLessThanOrEqual(written + 2)
  })
})

describe('check', () => {
  test('finds nothing wrong with a running lake', async () => {
    const {id} = await upload('#abcdef')
    await (await lake.client()).create({_id: 'a', _type: 'note', image: picture(id)})
    expect(await lake.command('check')).toMatch(/is sound[^]*Asset files without a document: 0/)
  })

  test('names asset files that are missing, cut short or changed', async () => {
    const [missing, short, changed] = [
      await upload('#111111'),
      await upload('#222222'),
      await upload('#333333'),
    ]
    await rm(missing.file)
    await truncate(short.file, 10)
    const bytes = await readFile(changed.file)
    bytes[20] = (bytes[20] ?? 0) ^ 1
    await writeFile(changed.file, bytes)
    const {code, stderr} = await lakeCommand(lake.dataDir, 'check')
    expect(code).toBe(1)
    expect(stderr).toContain(`the file of ${missing.id} is missing`)
    expect(stderr).toContain(`the file of ${short.id} has 10 bytes`)
    expect(stderr).toContain(`asset file ${changed.file} have changed`)
  })

  test('names documents that were changed behind the lake’s back', async () => {
    const client = await lake.client()
    await client.create({_id: 'target', _type: 'note'})
    await client.create({_id: 'a', _type: 'note', to: {_type: 'reference', _ref: 'target'}})
    const copy = join(await temporaryFolder(), 'copy')
    await lake.command('backup', copy)
    const database = openDatabase(join(copy, 'lake.sqlite'))
    database.run(`DELETE FROM document WHERE id = 'target'`)
    database.run(`UPDATE document SET revision = 'other' WHERE id = 'a'`)
    database.close()
    const outcome = await lakeCommand(copy, 'check')
    expect(outcome.code).toBe(1)
    expect(outcome.stderr).toContain('production: a references target, which does not exist.')
    expect(outcome.stderr).toContain('production: a is stored under another id or revision.')
    expect(outcome.stderr).toContain('production: a has a revision that no transaction wrote.')
  })

  test('says in one sentence that the file is damaged', async () => {
    const copy = join(await temporaryFolder(), 'copy')
    await lake.command('backup', copy)
    await writeFile(join(copy, 'lake.sqlite'), 'not a database'.repeat(1000))
    const outcome = await lakeCommand(copy, 'check')
    expect(outcome.code).toBe(1)
    expect(outcome.stderr).toMatch(/^.*is not a lake: the file is damaged.*\n$/)
  })
})

describe('assets collect', () => {
  const collect = (...args: string[]) => lake.command('assets', 'collect', ...args)

  test('shows what nothing references, and deletes it only when told to', async () => {
    const client = await lake.client()
    const used = await upload('#010101')
    const inDraft = await upload('#020202')
    const unused = await upload('#030303')
    await client.create({_id: 'a', _type: 'note', image: picture(used.id)})
    await client.create({_id: 'drafts.a', _type: 'note', image: picture(inDraft.id)})

    const shown = await collect('--days', '0')
    expect(shown).toContain('Found 1 unreferenced asset(s), 1 file(s)')
    expect(shown).toContain(unused.id)
    expect(existsSync(unused.file)).toBe(true)

    expect(await collect('--days', '0', '--delete')).toContain('Deleted 1 unreferenced asset(s)')
    expect(await client.getDocument(unused.id)).toBeUndefined()
    expect([used, inDraft, unused].map(({file}) => existsSync(file))).toEqual([true, true, false])
    expect(await lake.command('check')).toContain('is sound')
  })

  test('leaves an upload of today alone: its document may be written next', async () => {
    const {file} = await upload('#040404')
    expect(await collect('--delete')).toContain('Deleted 0 unreferenced asset(s), 0 file(s)')
    expect(existsSync(file)).toBe(true)
  })

  test('takes the files of a deleted dataset that no other one shares', async () => {
    const {datasets} = await lake.client('administrator')
    await datasets.create('second')
    const shared = await upload('#050505')
    const second = await lake.client('editor', {dataset: 'second'})
    const bytes = await readFile(shared.file)
    await second.assets.upload('image', bytes)
    const own = await second.assets.upload('image', await plainImage(9, 9).png().toBuffer())
    await second.create({_type: 'note', image: picture(own._id)})
    const production = await lake.client()
    await production.create({_type: 'note', image: picture(shared.id)})
    expect(await collect('--days', '0', '--delete')).toContain('Deleted 1 unreferenced asset(s)')
    expect(existsSync(shared.file)).toBe(true)

    await datasets.delete('second')
    expect(await collect('--days', '0', '--delete')).toContain('Deleted 0 unreferenced asset(s), 1')
    expect(existsSync(shared.file)).toBe(true)
    const outcome = await callRunningLake(lake.dataDir, ['check'])
    expect(outcome?.output).toContain('Asset files without a document: 0')
  })
})
