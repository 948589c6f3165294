import {execFile} from 'node:child_process'
import {readdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {startTestLake, type TestLake} from '../../support/lake.ts'
import {lakeCommand} from '../../support/lake-process.ts'
import {plainImage} from '../../support/sample-images.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

const run = promisify(execFile)

let lake: TestLake
beforeEach(async () => {
  lake = await startTestLake()
})
afterEach(() => lake.close())

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><path d="M0 0h4"/></svg>'

/** Fills the lake with what is easy to lose on the way. */
async function fill(): Promise<void> {
  const client = await lake.client()
  const jpeg = await plainImage(40, 30).jpeg().toBuffer()
  const photo = await client.assets.upload('image', jpeg, {filename: 'photo.jpg', title: 'Photo'})
  const drawing = await client.assets.upload('image', Buffer.from(SVG), {filename: 'line.svg'})
  const film = await client.assets.upload('file', Buffer.from('moving'), {filename: 'film.mp4'})
  await client.assets.upload('image', await plainImage(5, 5).png().toBuffer())
  const asset = (_ref: string) => ({_type: 'reference', _ref})
  await client
    .transaction()
    .create({
      _id: 'article',
      _type: 'article',
      _createdAt: '2020-02-29T12:00:00Z',
      title: 'Zwölf “Sätze” 😀 \u2028 \ufffd',
      count: 0.1,
      large: 1e21,
      nothing: null,
      empty: [],
      author: {_type: 'reference', _ref: 'person'},
      related: [{_key: 'r', _type: 'reference', _ref: 'unknown', _weak: true}],
      image: {
        _type: 'image',
        alt: 'A plain picture',
        asset: asset(photo._id),
        hotspot: {_type: 'sanity.imageHotspot', x: 0.5, y: 0.5, width: 1, height: 1},
      },
      body: [{_key: 'b', _type: 'image', asset: asset(drawing._id)}],
      film: {_type: 'file', asset: asset(film._id)},
    })
    .create({_id: 'person', _type: 'person', best: {_type: 'reference', _ref: 'article'}})
    .create({_id: 'drafts.article', _type: 'article', title: 'Draft', author: asset('person')})
    .commit()
}

/** The files of an archive by name; documents without what an import gives them anew. */
async function unpack(archive: string): Promise<{documents: object[]; files: object}> {
  const folder = await temporaryFolder()
  await run('tar', ['-xzf', archive, '-C', folder, '--strip-components=1'])
  const lines = (await readFile(join(folder, 'data.ndjson'), 'utf8')).trimEnd().split('\n')
  const documents = lines.map((line): object => {
    const {_rev, _updatedAt, ...rest} = JSON.parse(line)
    expect([typeof _rev, typeof _updatedAt]).toEqual(['string', 'string'])
    return rest
  })
  const files: Record<string, string> = {}
  for (const part of ['images', 'files']) {
    for (const name of await readdir(join(folder, part))) {
      files[`${part}/${name}`] = await readFile(join(folder, part, name), 'base64')
    }
  }
  return {documents, files}
}

describe('export and import', () => {
  test('carry documents and assets from a running lake to a new one unchanged', async () => {
    await fill()
    const folder = await temporaryFolder()
    const [first, second] = [join(folder, 'first.tar.gz'), join(folder, 'second.tar.gz')]
    const exported = await lakeCommand(lake.dataDir, 'export', first)
    expect(exported.stdout).toContain('Exported 3 documents and 4 assets of production')

    // No lake runs on this folder: the commands open it themselves.
    const other = join(folder, 'other')
    const imported = await lakeCommand(other, 'import', first)
    expect(imported.stderr).not.toContain('rror')
    expect(imported.stdout).toContain('Imported 3 documents into production.')
    expect((await lakeCommand(other, 'export', second)).code).toBe(0)

    const [before, after] = [await unpack(first), await unpack(second)]
    expect(before.documents).toHaveLength(3)
    expect(Object.keys(before.files)).toHaveLength(4)
    expect(after).toEqual(before)
    expect(after.documents.map((document) => JSON.stringify(document))).toEqual(
      before.documents.map((document) => JSON.stringify(document)),
    )
    expect((await lakeCommand(other, 'check')).stdout).toContain('is sound')
  }, 40_000)

  test('an archive goes back into the lake that it came from', async () => {
    await fill()
    const client = await lake.client()
    const archive = join(await temporaryFolder(), 'all.tar.gz')
    await lakeCommand(lake.dataDir, 'export', archive)
    const before = await client.getDocument('article')
    await client.patch('article').set({title: 'Changed'}).commit()
    await client.delete('drafts.article')

    const refused = await lakeCommand(lake.dataDir, 'import', archive)
    expect(refused.code).toBe(1)
    expect(refused.stderr).toMatch(/already exists/)
    expect(refused.stderr).not.toMatch(/^\s+at /m)

    await lakeCommand(lake.dataDir, 'import', archive, '--missing')
    expect(await client.getDocument('drafts.article')).toBeDefined()
    expect(await client.fetch('*[_id == "article"][0].title')).toBe('Changed')

    await lakeCommand(lake.dataDir, 'import', archive, '--replace')
    const {_rev, _updatedAt, ...restored} = (await client.getDocument('article')) ?? {}
    expect(before).toMatchObject(restored)
    const assets = '*[_type in ["sanity.imageAsset", "sanity.fileAsset"]]'
    expect(await client.fetch(`count(${assets})`)).toBe(4)
  }, 40_000)

  test('NDJSON without assets is taken into any dataset', async () => {
    const {datasets} = await lake.client('administrator')
    await datasets.create('notes')
    const file = join(await temporaryFolder(), 'notes.ndjson')
    await writeFile(
      file,
      '{"_id":"b","_type":"note","to":{"_ref":"a"}}\n{"_id":"a","_type":"note"}\n',
    )
    const {stdout} = await lakeCommand(lake.dataDir, 'import', file, '--dataset', 'notes')
    expect(stdout).toContain('Imported 2 documents into notes.')
    const client = await lake.client('viewer', {dataset: 'notes'})
    expect(await client.fetch('*[_id == "b"][0].to->_id')).toBe('a')
  })

  test('an export is one moment of a dataset that others go on writing to', async () => {
    const client = await lake.client()
    const pair = (number: number) =>
      client
        .transaction()
        .createOrReplace({_id: 'a', _type: 'half', number})
        .createOrReplace({_id: 'z', _type: 'half', number})
        .commit()
    await pair(0)
    const filler = Array.from({length: 300}, (_, index) => ({
      create: {_id: `m-${index}`, _type: 'filler', text: 'x'.repeat(5000)},
    }))
    await client.mutate(filler)
    const headers = {authorization: `Bearer ${lake.credentials.readToken}`}
    for (let number = 1; number <= 5; number += 1) {
      const response = await fetch(`${lake.url}/v1/data/export/production`, {headers})
      const text = response.text()
      await pair(number)
      const halves = (await text).split('\n').filter((line) => line.includes('"half"'))
      const numbers = halves.map((line) => /"number":(\d+)/.exec(line)?.[1])
      expect(numbers).toHaveLength(2)
      expect(new Set(numbers).size).toBe(1)
    }
  })

  test.each([
    [['export'], /Usage: export/],
    [['import', 'nowhere.ndjson'], /There is no file .*nowhere\.ndjson/],
    [['import', 'x', '--replace', '--missing'], /Usage: import/],
    [['export', 'package.json'], /exists already/],
  ])('%j is refused with a sentence and exit code 2', async (args, sentence) => {
    const outcome = await lakeCommand(lake.dataDir, ...args)
    expect(outcome).toMatchObject({code: 2, stderr: expect.stringMatching(sentence)})
  })

  test('a dataset that does not exist is refused, and no file is left', async () => {
    const folder = await temporaryFolder()
    const target = join(folder, 'none.tar.gz')
    const outcome = await lakeCommand(lake.dataDir, 'export', target, '--dataset', 'nowhere')
    expect(outcome.code).toBe(1)
    expect(outcome.stderr).toContain('"nowhere" not found')
    expect(await readdir(folder)).toEqual([])
  })
})
