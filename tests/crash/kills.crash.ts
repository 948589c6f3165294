import process from 'node:process'
import {setImmediate} from 'node:timers/promises'
import {expect, onTestFinished, test, vi} from 'vitest'
import {z} from 'zod'
import {callRunningLake} from '../../sanity/lake/commands/control-socket.ts'
import {seededRandom} from '../support/seeded-random.ts'
import {temporaryFolder} from '../support/temporary-folder.ts'
import {startWebhookReceiver} from '../support/webhook-receiver.ts'
import {type CrashingLake, startCrashingLake} from './crashing-lake.ts'
import {createLedger, type Ledger} from './ledger.ts'
import {type Writer, WRITERS} from './writers.ts'

const KILLS = Number(process.env['CRASH_KILLS'] ?? 50)
const SEED = Number(process.env['CRASH_SEED'] ?? Date.now() % 1_000_000)
/** The most acknowledgements before a kill, and turns of this process between the two. */
const MOST_ACKNOWLEDGEMENTS = 60
const MOST_TURNS = 40

const historyRow = z.object({id: z.string()})
const below = seededRandom(SEED)
const token = 'sk-of-the-crash-test'

interface Desk {
  readonly name: string
  readonly writer: Writer
  readonly ledger: Ledger
  next: number
}

/** Lets everybody write until the lake has been killed. */
async function writeUntilKilled(lake: CrashingLake, desks: readonly Desk[]): Promise<void> {
  let left = 1 + below(MOST_ACKNOWLEDGEMENTS)
  const turns = below(MOST_TURNS)
  const killSoon = async (): Promise<void> => {
    for (let turn = 0; turn < turns; turn += 1) await setImmediate()
    lake.kill()
  }
  const write = async (desk: Desk): Promise<void> => {
    while (!lake.isKilled()) {
      const planned = desk.writer(desk.name, (desk.next += 1), desk.ledger, below)
      try {
        await desk.ledger.write(lake.client, planned)
      } catch (error) {
        // A connection that breaks is what a kill looks like from outside; anything else is not.
        if (lake.isKilled() && !(error instanceof Error && 'statusCode' in error)) return
        throw error
      }
      left -= 1
      if (left === 0) void killSoon()
    }
  }
  await Promise.all(desks.map(write))
  await lake.gone
}

async function historyOf(lake: CrashingLake, id: string): Promise<string[]> {
  const response = await fetch(
    `${lake.url}/v2025-02-19/data/history/production/transactions/${id}?excludeContent=true`,
    {headers: {authorization: `Bearer ${token}`}},
  )
  const rows = (await response.text()).split('\n').filter((row) => row !== '')
  return rows.map((row) => historyRow.parse(JSON.parse(row)).id)
}

test(`a lake killed ${KILLS} times loses and halves nothing (CRASH_SEED=${SEED})`, async () => {
  const dataDir = await temporaryFolder()
  const receiver = await startWebhookReceiver()
  onTestFinished(() => receiver.close())
  const start = () => startCrashingLake(dataDir, {token, webhookUrl: receiver.url})
  const desks = Object.entries(WRITERS).map(([name, writer]): Desk => ({
    name,
    writer,
    ledger: createLedger(),
    next: 0,
  }))
  const fates = {none: 0, kept: 0, lost: 0}

  let lake = await start()
  onTestFinished(() => lake.kill())
  for (let kill = 1; kill <= KILLS; kill += 1) {
    await writeUntilKilled(lake, desks)
    lake = await start()
    for (const {ledger} of desks) fates[await ledger.settle(lake.client)] += 1
    expect(await callRunningLake(dataDir, ['check'])).toMatchObject({exitCode: 0})
  }

  const {ledger: patches} = desks.find(({name}) => name === 'patcher-a') ?? {}
  expect(await historyOf(lake, 'patcher-a')).toEqual(
    expect.arrayContaining([...(patches?.acknowledged ?? [])]),
  )
  const announced = desks.flatMap(({ledger}) => ledger.announced)
  await vi.waitFor(
    () => {
      const told = new Set(receiver.received.map(({headers}) => headers['sanity-transaction-id']))
      expect(announced.filter((id) => !told.has(id))).toEqual([])
    },
    {timeout: 60_000, interval: 100},
  )
  const written = desks.reduce((sum, {ledger}) => sum + ledger.acknowledged.length, 0)
  process.stdout.write(
    `${written} transactions acknowledged, ${receiver.received.length} webhook deliveries; of the ` +
      `transactions in flight at a kill ${fates.kept} were kept whole and ${fates.lost} left no trace\n`,
  )
}, 600_000)
