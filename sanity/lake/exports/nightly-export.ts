import type {Log} from '../log.ts'
import type {StartTimer} from '../scheduling/timer.ts'
import type {ExportFolder} from './export-folder.ts'
import type {ExportSettings} from './export-settings.ts'
import type {ArchiveCounts} from './write-archive.ts'

/** Writes every dataset to an archive once a night. */
export interface NightlyExport {
  start(): void
  /** Ends an export that runs, and resolves when nothing of it is left. */
  stop(): Promise<void>
}

/** What the nightly export works with. */
export interface NightlyExportOptions {
  readonly settings: ExportSettings
  readonly folder: ExportFolder
  /** Names of the datasets that there are now. */
  readonly datasets: () => readonly string[]
  /** Writes one archive, whole or not at all. */
  readonly writeArchive: (
    archive: {readonly dataset: string; readonly target: string},
    signal: AbortSignal,
  ) => Promise<ArchiveCounts>
  readonly now: () => Date
  readonly startTimer: StartTimer
  readonly log: Log
}

/** A night that was missed is made up for when the build and the first readers are done. */
const DELAY_AFTER_START = 5 * 60_000
/** As the release clock does: a long timer would not notice that the machine slept. */
const LOOK_AGAIN = 60_000

/** Swedes write dates as ISO 8601 does: `2026-01-31 03:00`, here in local time. */
const LOCAL = new Intl.DateTimeFormat('sv', {dateStyle: 'short', timeStyle: 'short'})

/** An export that does nothing until `start()`. A dataset that fails is tried again the next night. */
export function createNightlyExport(options: NightlyExportOptions): NightlyExport {
  const {settings, folder, log, now, startTimer} = options
  const stopped = new AbortController()
  const {signal} = stopped
  let cancel = (): void => {}
  let running = Promise.resolve()
  let lastNight = ''

  const wait = (delay: number): void => {
    if (!signal.aborted) cancel = startTimer(ring, delay)
  }

  const ring = (): void => {
    const [date = '', time = ''] = LOCAL.format(now()).split(' ')
    if (date === lastNight || time < settings.at) return wait(LOOK_AGAIN)
    lastNight = date
    running = exportAll(date).finally(() => wait(LOOK_AGAIN))
  }

  const exportAll = async (date: string): Promise<void> => {
    for (const dataset of options.datasets()) {
      try {
        await exportOne(dataset, date)
      } catch (error) {
        if (signal.aborted) return
        log.error(`the nightly export of dataset ${dataset} failed`, error)
      }
    }
  }

  const exportOne = async (dataset: string, date: string): Promise<void> => {
    await folder.prepare()
    if ((await folder.dates(dataset)).includes(date)) return
    const target = folder.file(dataset, date)
    const {documentCount, assetCount} = await options.writeArchive({dataset, target}, signal)
    log.info(`exported ${documentCount} documents and ${assetCount} assets to ${target}`)
    await folder.keepNewest(dataset, settings.kept)
  }

  return {
    start: () => wait(DELAY_AFTER_START),
    async stop() {
      stopped.abort()
      cancel()
      await running
    },
  }
}
