import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {PROMISED} from './feature-rows.ts'

const ROOT = join(import.meta.dirname, '../..')

/** The tables of docs/features.md by section: feature, where it lives, its test. */
const sections = readFileSync(join(ROOT, 'docs/features.md'), 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((section): [title: string, rows: string[][]] => {
    const [title = '', ...lines] = section.split('\n')
    const cells = lines
      .filter((line) => /^\| (?!feature \|)[^-]/.test(line))
      .map((line) => line.split(' | ').map((cell) => cell.replaceAll(/^\| | \|$/g, '')))
    return [title, cells]
  })
const rows = sections.flatMap(([, cells]) => cells)

describe('the table of features', () => {
  test.for(Object.entries(PROMISED))('has every promised row of “%s”', ([section, promised]) => {
    const [, cells = []] = sections.find(([title]) => title === section) ?? []
    const listed = cells.map(([feature = '']) => feature)
    expect(promised.filter((feature) => !listed.includes(feature))).toEqual([])
  })

  test('names each feature once', () => {
    const names = rows.map(([feature]) => feature)
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
  })
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
