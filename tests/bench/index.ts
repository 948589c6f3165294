import type {Figure} from './figures.ts'
import {benchLakeEngine} from './lake-engine.ts'
import {benchPublishing} from './publish.ts'

/** Every benchmark by its name, in the order in which they run. */
export const BENCHMARKS: Readonly<Record<string, () => Promise<Figure[]>>> = {
  engine: benchLakeEngine,
  publishing: benchPublishing,
}
