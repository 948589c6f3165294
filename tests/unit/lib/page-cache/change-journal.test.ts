import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {createChangeJournal, type ContentEvent} from '@/lib/page-cache/change-journal'
import {temporaryFolder} from '../../../support/temporary-folder'

function event(id: string, at: number): ContentEvent {
  const tags = [`article:${id}`]
  const transaction = `tx-${at}`
  return {
    at,
    id,
    type: 'article',
    action: 'changed',
    revision: `r${at}`,
    transaction,
    tags,
    pages: 1,
  }
}

test('the newest changes come first, and only so many are kept', () => {
  const journal = createChangeJournal(2)
  for (const [at, id] of ['a', 'b', 'c'].entries()) journal.note(event(id, at))
  expect(journal.newest().map(({id}) => id)).toEqual(['c', 'b'])
  expect(journal.lastOf('a')).toBeUndefined()
  journal.note(event('b', 9))
  expect(journal.lastOf('b')?.revision).toBe('r9')
})

test('an earlier run’s changes are remembered; a damaged file only costs the explanations', async () => {
  const file = join(await temporaryFolder(), 'cache', 'changes.json')
  const first = createChangeJournal()
  first.keepIn(file)
  first.note(event('a', 1))
  const second = createChangeJournal()
  second.keepIn(file)
  expect(second.newest()).toEqual([event('a', 1)])
  writeFileSync(file, '[{"at":')
  const third = createChangeJournal()
  third.keepIn(file)
  expect(third.newest()).toEqual([])
})
