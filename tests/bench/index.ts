import type {Figure} from './figures.ts'
import {benchLakeEngine} from './lake-engine.ts'
import {benchLakeHttp} from './lake-http.ts'
import {benchPublishing} from './publish.ts'

/** Every benchmark by its name, in the order in which they run. */
export const BENCHMARKS: Readonly<Record<string, () => Promise<Figure[]>>> = {
  engine: benchLakeEngine,
  http: benchLakeHttp,
  publishing: benchPublishing,
}
