import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {join} from 'node:path'
import process from 'node:process'
import {createInterface} from 'node:readline'
import {expect, test} from 'vitest'
import {openDatabase} from '../../../../sanity/lake/storage/database.ts'
import {createDocumentTable} from '../../../../sanity/lake/storage/document-table.ts'
import {mutate, testDataset} from '../../../support/dataset.ts'
import {temporaryFolder} from '../../../support/temporary-folder.ts'

const CHILD = new URL('../../../support/commit-forever.ts', import.meta.url).pathname

/** Runs the child until it has acknowledged `count` transactions, kills it, returns the last. */
async function commitAndKill(path: string, count: number): Promise<number> {
  const child = spawn(process.execPath, [CHILD, path], {stdio: ['ignore', 'pipe', 'inherit']})
  let acknowledged = 0
  let seen = 0
  for await (const line of createInterface(child.stdout)) {
    acknowledged = Number(line)
    seen += 1
    if (seen === count) child.kill('SIGKILL')
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  expect(child.signalCode).toBe('SIGKILL')
  return acknowledged
}

test('a killed lake keeps every acknowledged transaction whole', async () => {
  const path = join(await temporaryFolder(), 'lake.sqlite')
  for (const count of [1, 40, 150]) {
    const acknowledged = await commitAndKill(path, count)
    const dataset = testDataset({path})
    const lastSeq = dataset.lastSeq()
    // The transaction in flight may have reached the disk, but no more than that one.
    expect(lastSeq - acknowledged).toBeOneOf([0, 1])
    expect(dataset.documents.get('counter')).toMatchObject({number: lastSeq, _rev: `tx-${lastSeq}`})
    expect(dataset.documents.size).toBe(lastSeq + 1)
    expect(dataset.documents.referrers('counter', 'strong')).toHaveLength(lastSeq)
    const rows = dataset.history.transactions(['counter'])
    expect(rows.map(({id}) => id)).toEqual(
      Array.from({length: lastSeq}, (_, index) => `tx-${index + 1}`),
    )
    const [counter] = dataset.history.documents(['counter'], {revision: `tx-${acknowledged}`})
    expect(counter).toMatchObject({number: acknowledged, _rev: `tx-${acknowledged}`})
    dataset.close()
  }
})

test('a second process is refused while the first one has the lake', async () => {
  const path = join(await temporaryFolder(), 'lake.sqlite')
  const dataset = testDataset({path})
  const child = spawn(process.execPath, [CHILD, path], {stdio: ['ignore', 'ignore', 'pipe']})
  const output: string[] = []
  for await (const line of createInterface(child.stderr)) output.push(line)
  if (child.exitCode === null) await once(child, 'exit')
  expect(child.exitCode).toBe(1)
  const sentence = `Another process has the lake open (${path}). Stop it, or choose another DATA_DIR.`
  expect(output.join('\n')).toContain(sentence)
  dataset.close()
})

test('what memory holds after writing is what the disk gives after a restart', async () => {
  const path = join(await temporaryFolder(), 'lake.sqlite')
  const first = testDataset({path})
  const awkward = '"\u2028\ud83d lone \u0000 😀'
  mutate(first, {create: {_id: 'b', _type: 'x', text: awkward, list: [1, null, {a: {}}]}})
  mutate(first, {create: {_id: 'a', _type: 'x', n: 1e21, to: {_ref: 'b'}}})
  mutate(first, {patch: {id: 'b', set: {'list[5]': 1}}}, {create: {_id: 'c', _type: 'x'}})
  mutate(first, {delete: {id: 'c'}})
  const {instanceId} = first
  const before = structuredClone([...first.documents.all()])
  first.close()

  const second = testDataset({path})
  expect(second.documents.all()).toEqual(before)
  expect(second.lastSeq()).toBe(4)
  expect(second.instanceId).toBe(instanceId)
  second.close()

  const database = openDatabase(path)
  const stored = [...createDocumentTable(database, 'test').load()].map((json) => JSON.parse(json))
  expect(stored).toEqual(before)
  database.close()
})
