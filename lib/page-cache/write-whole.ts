import {mkdirSync, renameSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'

/**
 * Writes a file whole or not at all, and its folder if need be. Synchronous: what an acknowledged
 * webhook told is on disk.
 */
export function writeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), {recursive: true})
  const partial = `${file}.${process.pid}`
  writeFileSync(partial, text)
  renameSync(partial, file)
}
