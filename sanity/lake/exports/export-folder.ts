import {mkdir, readdir, rm} from 'node:fs/promises'
import {join} from 'node:path'

const SUFFIX = '.tar.gz'
const DATE = /^\d{4}-\d{2}-\d{2}$/

/** The archives of the nights, one file for each dataset and date. */
export interface ExportFolder {
  /** Makes the folder if it is missing. */
  prepare(): Promise<void>
  /** Path of an archive, whether it exists or not. */
  file(dataset: string, date: string): string
  /** Dates of a dataset's archives, oldest first. */
  dates(dataset: string): Promise<string[]>
  /** Removes all archives of a dataset but the newest ones. */
  keepNewest(dataset: string, count: number): Promise<void>
}

/** The folder at `path`. Only its owner may read it: archives hold drafts. */
export function openExportFolder(path: string): ExportFolder {
  const file = (dataset: string, date: string): string => join(path, `${dataset}-${date}${SUFFIX}`)
  const dates = async (dataset: string): Promise<string[]> => {
    const names = await readdir(path)
    return (
      names
        .filter((name) => name.startsWith(`${dataset}-`) && name.endsWith(SUFFIX))
        .map((name) => name.slice(dataset.length + 1, -SUFFIX.length))
        // A dataset may be called as another one is, with something behind it.
        .filter((date) => DATE.test(date))
        .toSorted()
    )
  }
  return {
    async prepare() {
      await mkdir(path, {recursive: true, mode: 0o700})
    },
    file,
    dates,
    async keepNewest(dataset, count) {
      const old = (await dates(dataset)).slice(0, -count)
      for (const date of old) await rm(file(dataset, date), {force: true})
    },
  }
}
