import {readdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {openExportFolder} from '@/sanity/lake/exports/export-folder.ts'
import {createNightlyExport} from '@/sanity/lake/exports/nightly-export.ts'
import {manualTime} from '../../../support/manual-timer.ts'
import {temporaryFolder} from '../../../support/temporary-folder.ts'

/** A moment of January 2026 in the machine's own time. */
const at = (day: number, hours: number, minutes = 0): string =>
  new Date(2026, 0, day, hours, minutes).toISOString()

/** Two datasets, exported at 03:00; `fails` names those that cannot be written. */
async function scene(start: string, {kept = 14} = {}) {
  const path = join(await temporaryFolder(), 'exports')
  const time = manualTime(start)
  const datasets = ['production', 'staging']
  const fails = new Set<string>()
  const said: string[] = []
  const nightly = createNightlyExport({
    settings: {at: '03:00', kept},
    folder: openExportFolder(path),
    datasets: () => datasets,
    async writeArchive({dataset, target}) {
      if (fails.has(dataset)) throw new Error('The disk is full')
      await writeFile(target, dataset)
      return {documentCount: 2, assetCount: 1}
    },
    now: time.now,
    startTimer: time.startTimer,
    log: {
      info: (sentence) => said.push(sentence),
      warn: (sentence) => said.push(`warning: ${sentence}`),
      error: (sentence, cause) => said.push(`error: ${sentence}: ${String(cause)}`),
    },
  })
  return {
    ...{time, nightly, datasets, fails, said, path},
    files: async () => (await readdir(path)).toSorted(),
    /** Waits until the clock is wound again after what the last ring began. */
    settled: () => vi.waitFor(() => expect(time.delays()).toHaveLength(1)),
  }
}

describe('the nightly export', () => {
  test('writes every dataset at its time and not before, once', async () => {
    const {nightly, time, said, settled, files, path} = await scene(at(5, 2))
    nightly.start()
    time.ring()
    expect(said).toEqual([])
    time.skipTo(at(5, 2, 59))
    time.ring()
    await settled()
    expect(await files()).toEqual(['production-2026-01-05.tar.gz', 'staging-2026-01-05.tar.gz'])
    const target = join(path, 'production-2026-01-05.tar.gz')
    expect(said[0]).toBe(`exported 2 documents and 1 assets to ${target}`)
    time.ring()
    expect(said).toHaveLength(2)
  })

  test('makes up for a missed night, but not during the start', async () => {
    const {nightly, time, settled, files} = await scene(at(5, 9))
    nightly.start()
    expect(time.delays()).toEqual([5 * 60_000])
    time.ring()
    await settled()
    expect(await files()).toContain('production-2026-01-05.tar.gz')
  })

  test('does not repeat after a restart what the night has written', async () => {
    const {nightly, time, settled, said, path} = await scene(at(5, 9))
    await openExportFolder(path).prepare()
    await writeFile(join(path, 'production-2026-01-05.tar.gz'), 'of the night')
    nightly.start()
    time.ring()
    await settled()
    expect(said).toEqual([expect.stringContaining('staging-2026-01-05')])
  })

  test('keeps the newest archives of each dataset, and leaves other files alone', async () => {
    const {nightly, time, settled, files, path} = await scene(at(1, 9), {kept: 2})
    await openExportFolder(path).prepare()
    const others = ['notes.txt', 'production-copy-2025-01-01.tar.gz', 'gone-2020-01-01.tar.gz']
    for (const name of others) await writeFile(join(path, name), '')
    nightly.start()
    for (const day of [1, 2, 3]) {
      time.skipTo(at(day, 9))
      time.ring()
      await settled()
    }
    expect(await files()).toEqual(
      [
        ...others,
        'production-2026-01-02.tar.gz',
        'production-2026-01-03.tar.gz',
        'staging-2026-01-02.tar.gz',
        'staging-2026-01-03.tar.gz',
      ].toSorted(),
    )
  })

  test('says what failed, writes the others, and tries again the next night', async () => {
    const {nightly, time, settled, fails, said, files} = await scene(at(5, 9))
    fails.add('production')
    nightly.start()
    time.ring()
    await settled()
    expect(said).toEqual([
      'error: the nightly export of dataset production failed: Error: The disk is full',
      expect.stringContaining('staging-2026-01-05'),
    ])
    time.ring()
    expect(said).toHaveLength(2)

    fails.clear()
    time.skipTo(at(6, 3))
    time.ring()
    await settled()
    expect(await files()).toContain('production-2026-01-06.tar.gz')
  })

  test('removes nothing old while nothing new can be written', async () => {
    const {nightly, time, settled, fails, files} = await scene(at(1, 9), {kept: 1})
    nightly.start()
    time.ring()
    await settled()
    fails.add('production')
    time.skipTo(at(2, 9))
    time.ring()
    await settled()
    expect(await files()).toContain('production-2026-01-01.tar.gz')
  })

  test('does nothing any more once it is stopped', async () => {
    const {nightly, time} = await scene(at(5, 2))
    nightly.start()
    await nightly.stop()
    expect(time.delays()).toEqual([])
  })
})
