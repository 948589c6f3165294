import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {writeProcessFile} from '@/sanity/lake/commands/process-file.ts'
import {temporaryFolder} from '../../../support/temporary-folder'

test('the data folder names the process that has it open, and no other', async () => {
  const folder = await temporaryFolder()
  const path = join(folder, 'lake.pid')
  // Left behind by a lake that was killed.
  writeFileSync(path, '1\n')
  const remove = writeProcessFile(folder)
  expect(Number(readFileSync(path, 'utf8'))).toBe(process.pid)
  remove()
  expect(existsSync(path)).toBe(false)
})
