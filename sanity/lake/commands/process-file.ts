import {rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/**
 * Writes the id of this process to `lake.pid` in the data folder, so that the lake can be told from
 * the other programs when somebody wants to signal it. Returns what removes the file; one left
 * behind names a lake that was killed.
 */
export function writeProcessFile(dataDir: string): () => void {
  const path = join(dataDir, 'lake.pid')
  writeFileSync(path, `${process.pid}\n`)
  return () => rmSync(path, {force: true})
}
