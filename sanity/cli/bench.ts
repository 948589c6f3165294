import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {cpus} from 'node:os'
import {join} from 'node:path'
import {BENCHMARKS, ON_REQUEST} from '../../tests/bench/index.ts'
import {figureTable} from '../../tests/bench/figures.ts'
import {runCommand} from './command-error.ts'
import {ROOT} from './settings.ts'

const RESULTS = join(ROOT, 'docs/benchmarks.md')

// Figures are of what is measured, whatever time of the day it is.
process.env['LAKE_EXPORT_AT'] = 'off'

await runCommand(async () => {
  const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
  const names = Object.keys(BENCHMARKS).filter((name) =>
    wanted.length === 0 ? !ON_REQUEST.has(name) : wanted.includes(name),
  )
  const figures = []
  for (const name of names) {
    console.log(`Measuring ${name} …`)
    const measured = (await BENCHMARKS[name]?.()) ?? []
    console.log(`\n${figureTable(measured)}\n`)
    figures.push(...measured)
  }
  if (process.argv.includes('--record')) record(figureTable(figures))
})

/** Puts the table on top of docs/benchmarks.md, with what is needed to compare it later. */
function record(table: string): void {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  const date = new Date().toISOString().slice(0, 10)
  const machine = `${cpus().length} cores, Node ${process.version}`
  const [title = '', ...rest] = readFileSync(RESULTS, 'utf8').split(/^(?=## )/m)
  const entry = `## ${date}, ${commit.trim()} (${machine})\n\n${table}\n\n`
  writeFileSync(RESULTS, [title, entry, ...rest].join(''))
  console.log('Recorded in docs/benchmarks.md')
}
