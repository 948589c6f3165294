import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

/** The rows of the tables in docs/features.md: feature, where it lives, its test. */
const rows = readFileSync(join(ROOT, 'docs/features.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!feature \|)[^-]/.test(line))
  .map((line) => line.split(' | ').map((cell) => cell.replaceAll(/^\| | \|$/g, '')))

test('the table of features has rows', () => {
  expect(rows.length).toBeGreaterThan(50)
})

test.for(rows)('“%s” lives where the table says', ([, where = '']) => {
  const paths = [...where.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path)
  expect(paths).not.toEqual([])
  expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
})

test.for(rows)('“%s” has the test that the table names', ([, , named = '']) => {
  const tests = [...named.matchAll(/`([^`]+)` › ([^·]+?)(?= · |$)/g)]
  expect(tests).not.toEqual([])
  for (const [, file = '', title = ''] of tests) {
    expect(readFileSync(join(ROOT, 'tests', file), 'utf8')).toContain(title)
  }
})
