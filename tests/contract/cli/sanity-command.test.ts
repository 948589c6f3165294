import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {startTestLake, type TestLake} from '../../support/lake.ts'
import {lakeCommand} from '../../support/lake-process.ts'
import {plainImage} from '../../support/sample-images.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

// The official `sanity` command against a lake, with no other host in its reach.
let lake: TestLake
/** Each step starts the whole command, which takes seconds on a busy machine. */
const LONGEST = 180_000
beforeAll(async () => {
  lake = await startTestLake()
})
afterAll(() => lake.close())

async function sanity(...args: string[]): Promise<string> {
  const outcome = await lakeCommand(lake.dataDir, 'cli', ...args)
  expect(outcome.stderr).not.toContain('not reachable')
  expect(outcome).toMatchObject({code: 0})
  return outcome.stdout
}

test(
  'the sanity command lists, creates and deletes datasets',
  async () => {
    expect(await sanity('dataset', 'list')).toBe('production\n')
    const created = await sanity('dataset', 'create', 'staging', '--visibility', 'private')
    expect(created).toContain('Dataset created successfully')
    const visitor = await lake.client('anonymous', {dataset: 'staging'})
    await expect(visitor.fetch('*')).rejects.toMatchObject({statusCode: 401})
    expect(await sanity('dataset', 'delete', 'staging', '--force')).toContain(
      'deleted successfully',
    )
  },
  LONGEST,
)

test(
  'the sanity command creates, queries, gets and deletes documents',
  async () => {
    const file = join(await temporaryFolder(), 'note.json')
    await writeFile(file, '{"_id": "note", "_type": "note", "title": "From the CLI"}')
    expect(await sanity('documents', 'create', file)).toContain('note')
    const query = ['documents', 'query', '*[_type == "note"].title', '--api-version', '2025-02-19']
    expect(JSON.parse(await sanity(...query))).toEqual(['From the CLI'])
    expect(JSON.parse(await sanity('documents', 'get', 'note'))).toMatchObject({_id: 'note'})
    expect(await sanity('documents', 'delete', 'note')).toContain('Deleted 1 document')
  },
  LONGEST,
)

test(
  'the sanity command exports a dataset with assets and imports it into another',
  async () => {
    const client = await lake.client('administrator')
    const bytes = await plainImage(6, 4).png().toBuffer()
    const {_id: _ref} = await client.assets.upload('image', bytes, {filename: 'plain.png'})
    const image = {_type: 'image', asset: {_type: 'reference', _ref}}
    const article = await client.create({_id: 'article', _type: 'article', image})
    await client.datasets.create('copy')

    const archive = join(await temporaryFolder(), 'all.tar.gz')
    expect(await sanity('dataset', 'export', 'production', archive)).toContain('Export finished')
    for (const options of [[], ['--replace']]) {
      const output = await sanity('dataset', 'import', archive, '--dataset', 'copy', ...options)
      expect(output).toContain('Imported 1 documents to dataset "copy"')
    }
    const copy = await lake.client('viewer', {dataset: 'copy'})
    const {_rev, _updatedAt, ...rest} = article
    expect(await copy.getDocument('article')).toMatchObject(rest)
    expect(await copy.getDocument(_ref)).toMatchObject({originalFilename: 'plain.png'})
  },
  LONGEST,
)

test('no token of the sanity command is left behind', async () => {
  expect(await lake.command('token', 'list')).not.toContain('sanity command')
})
