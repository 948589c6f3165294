import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {startTestLake, type TestLake} from '../../support/lake.ts'

const DOCUMENT = readFileSync(join(import.meta.dirname, '../../../docs/content-lake.md'), 'utf8')
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

let lake: TestLake

beforeAll(async () => {
  lake = await startTestLake()
})
afterAll(async () => {
  await lake.close()
})

/** As the document writes them: without the version, and `ANY` for an address with all methods. */
function documented(endpoints: readonly string[]): string[] {
  const plain = endpoints.map((endpoint) => endpoint.replace(/ \/:version\{[^}]+\}/, ' '))
  const byPath = Map.groupBy(plain, (endpoint) => endpoint.replace(/^\w+ /, ''))
  return [...byPath].flatMap(([path, all]) =>
    METHODS.every((method) => all.includes(`${method} ${path}`)) ? [`ANY ${path}`] : all,
  )
}

test('the document lists exactly the endpoints that the lake has', () => {
  const named = [...DOCUMENT.matchAll(/`((?:ANY|GET|POST|PUT|PATCH|DELETE) \/[^`]*)`/g)]
  const listed = named.flatMap(([, endpoint]) => endpoint ?? [])
  expect(new Set(listed)).toEqual(new Set(documented(lake.endpoints)))
})

test('the document lists every variable that the lake reads', () => {
  const source = readFileSync(join(import.meta.dirname, '../../../sanity/lake/config.ts'), 'utf8')
  const read = [...source.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)]
  const settings = DOCUMENT.split('## Commands')[0] ?? ''
  const missing = read.filter(([, name = '']) => !settings.includes(`\`${name}\``))
  expect(missing).toEqual([])
})
