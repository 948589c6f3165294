import {setTimeout} from 'node:timers/promises'
import {createClient} from '@sanity/client'
import {type Figure, milliseconds, percentile} from '../figures.ts'
import {type LakeProcess, type Memory, withLakeProcess} from '../lake-process.ts'
import {fillLake, runLoad} from './load.ts'
import {createWorkload, slope, type Tally} from './tally.ts'

const MINUTE = 60_000
const MEGABYTE = 1_000_000
/** Share of the run in which caches fill; memory is judged after it. */
const WARM_UP = 0.25
const SAMPLES = 60

interface Sample extends Memory {
  minute: number
}

/** A mixed load on one lake for the given minutes: memory has to stay flat and nothing may fail. */
export async function benchSoak(minutes: number, report = console.log): Promise<Figure[]> {
  return withLakeProcess(async (lake) => {
    const target = {url: lake.url, client: clientOf(lake)}
    const images = await fillLake(target)
    const workload = createWorkload(minutes * MINUTE)
    const load = runLoad(target, images, workload)
    const samples = await sampleMemory(() => lake.memory(), {minutes, report})
    await load
    const complaints = await lake.stop()
    for (const {errors} of workload.tallies.values()) {
      for (const error of errors) console.error(error)
    }
    if (complaints !== '') console.error(complaints)
    return [
      ...memoryFigures(samples, minutes),
      ...[...workload.tallies].map(([kind, tally]) => loadFigure(kind, tally, minutes)),
    ]
  })
}

function clientOf({url, writeToken}: LakeProcess) {
  return createClient({
    apiHost: url,
    projectId: 'chalkline',
    dataset: 'production',
    apiVersion: '2025-02-19',
    token: writeToken,
    useProjectHostname: false,
    useCdn: false,
    // A retried failure would not be counted.
    maxRetries: 0,
  })
}

async function sampleMemory(
  read: () => Promise<Memory>,
  {minutes, report}: {minutes: number; report: (line: string) => void},
): Promise<Sample[]> {
  const samples: Sample[] = []
  for (let number = 0; number < SAMPLES; number += 1) {
    await setTimeout((minutes * MINUTE) / SAMPLES)
    const sample = {...(await read()), minute: ((number + 1) * minutes) / SAMPLES}
    samples.push(sample)
    if ((number + 1) % 6 === 0) {
      report(
        `minute ${sample.minute.toFixed(1)}: ${megabytes(sample.heapUsed)} heap, ` +
          `${megabytes(sample.arrayBuffers)} buffers, ${megabytes(sample.rss)} RSS`,
      )
    }
  }
  return samples
}

function memoryFigures(samples: readonly Sample[], minutes: number): Figure[] {
  const settled = samples.slice(Math.floor(samples.length * WARM_UP))
  const parts = [
    ['heap after a collection', 'heapUsed', '≤ 0.1 MB a minute'],
    ['resident memory', 'rss', '≤ 1 MB a minute'],
  ] as const
  return parts.map(([name, part, target]) => {
    const first = settled[0]?.[part] ?? 0
    const last = settled.at(-1)?.[part] ?? 0
    const growth = slope(settled.map((sample) => ({x: sample.minute, y: sample[part]})))
    return {
      what: `lake, mixed load for ${minutes} min: ${name}`,
      baseline: `${megabytes(first)} (after the warm-up)`,
      measured: megabytes(last),
      ratio: `${(growth / MEGABYTE).toFixed(2)} MB a minute`,
      target,
    }
  })
}

function loadFigure(kind: string, {times, errors}: Tally, minutes: number): Figure {
  return {
    what: `lake, mixed load for ${minutes} min: ${kind}, p50 and p99`,
    baseline: `${times.length.toLocaleString('en-US')} done`,
    measured: `${milliseconds(percentile(times, 0.5))}, ${milliseconds(percentile(times, 0.99))}`,
    ratio: `${errors.length} errors`,
    target: '0 errors',
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / MEGABYTE).toFixed(0)} MB`
}
