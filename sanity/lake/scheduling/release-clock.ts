import type {LakeDataset} from '../context.ts'
import {RELEASES_PREFIX} from '../documents/releases/release-document.ts'
import {scheduledReleases} from '../documents/releases/scheduled-releases.ts'
import type {ScheduledRelease} from '../documents/releases/scheduled-releases.ts'
import type {StartTimer} from './timer.ts'

/** Publishes scheduled releases when their time has come. */
export interface ReleaseClock {
  /** Takes notice of what is scheduled in this dataset from now on. */
  watch(dataset: LakeDataset): void
  /** Publishes what is overdue and waits for the rest. */
  start(): void
  stop(): void
}

/** What the clock works with. */
export interface ReleaseClockOptions {
  /** The datasets that there are now. */
  readonly datasets: () => readonly LakeDataset[]
  readonly now: () => Date
  readonly startTimer: StartTimer
  /** Told why a release could not be published; it says so itself and is not tried again. */
  readonly reportRefusal: (release: string, reason: string) => void
  /** Told when nothing could be written; the release is tried again after a while. */
  readonly reportError: (release: string, error: unknown) => void
}

/**
 * A timer counts the time that this machine is awake, so a long one misses a night of sleep or a
 * corrected clock. Looking again every minute keeps a release at most that late, and stays clear of
 * the 24.8 days after which `setTimeout` fires at once.
 */
const LONGEST_WAIT = 60_000
/** Until a release that met a full disk is tried again. */
const RETRY_DELAY = 60_000

interface Appointment {
  readonly dataset: LakeDataset
  readonly release: ScheduledRelease
  /** Milliseconds since 1970. */
  readonly at: number
}

/** A clock that does nothing until `start()`. It has one timer at most. */
export function createReleaseClock(options: ReleaseClockOptions): ReleaseClock {
  const {now, startTimer} = options
  /** When releases that could not be written may be tried again, by dataset and name. */
  const postponed = new Map<string, number>()
  let isRunning = false
  let cancel: (() => void) | null = null

  const nextAppointment = (): Appointment | undefined => {
    const appointments = options.datasets().flatMap((dataset) =>
      scheduledReleases(dataset.documents).map((release): Appointment => {
        const earliest = postponed.get(keyOf(dataset, release)) ?? release.publishAt
        return {dataset, release, at: Math.max(release.publishAt, earliest)}
      }),
    )
    return appointments.toSorted((a, b) => a.at - b.at)[0]
  }

  const wait = (): void => {
    cancel?.()
    cancel = null
    const next = isRunning ? nextAppointment() : undefined
    if (!next) return
    const delay = Math.max(0, next.at - now().getTime())
    cancel = startTimer(ring, Math.min(delay, LONGEST_WAIT))
  }

  // One release at a time: requests have their turn between two of them.
  const ring = (): void => {
    const next = nextAppointment()
    if (next && next.at <= now().getTime()) publish(next)
    wait()
  }

  const publish = ({dataset, release}: Appointment): void => {
    const label = `${release.name} of dataset ${dataset.name}`
    const key = keyOf(dataset, release)
    try {
      const reason = dataset.publishScheduled(release)
      postponed.delete(key)
      if (reason !== null) options.reportRefusal(label, reason)
    } catch (error) {
      postponed.set(key, now().getTime() + RETRY_DELAY)
      options.reportError(label, error)
    }
  }

  return {
    watch(dataset) {
      dataset.onTransaction(({changes}) => {
        if (changes.some(({documentId}) => documentId.startsWith(RELEASES_PREFIX))) wait()
      })
    },
    start() {
      isRunning = true
      wait()
    },
    stop() {
      isRunning = false
      wait()
    },
  }
}

function keyOf({name}: LakeDataset, release: ScheduledRelease): string {
  return `${name} ${release.name}`
}
