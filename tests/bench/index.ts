import type {Figure} from './figures.ts'
import {benchLakeEngine} from './lake-engine.ts'
import {benchLakeHttp} from './lake-http.ts'
import {benchLakeImages} from './lake-images.ts'
import {benchLakeStart} from './lake-start.ts'
import {benchLighthouse} from './lighthouse.ts'
import {benchSearch} from './search.ts'
import {benchGrowth, benchSite} from './site.ts'
import {benchSoak} from './soak/soak.ts'
import {benchWeight} from './weight.ts'

/** Every benchmark by its name, in the order in which they run. */
export const BENCHMARKS: Readonly<Record<string, () => Promise<Figure[]>>> = {
  engine: benchLakeEngine,
  http: benchLakeHttp,
  start: benchLakeStart,
  images: benchLakeImages,
  site: benchSite,
  growth: benchGrowth,
  weight: benchWeight,
  search: benchSearch,
  lighthouse: benchLighthouse,
  soak: () => benchSoak(soakMinutes()),
}

/** Those that take so long that they run only when they are named. */
export const ON_REQUEST: ReadonlySet<string> = new Set(['soak'])

/** `--minutes=<n>`. */
function soakMinutes(): number {
  const option = process.argv.find((argument) => argument.startsWith('--minutes='))
  const minutes = Number(option?.split('=')[1] ?? 20)
  if (!(minutes > 0)) throw new Error('--minutes needs a positive number')
  return minutes
}
