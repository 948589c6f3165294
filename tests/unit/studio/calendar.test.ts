import {describe, expect, test} from 'vitest'
import {dayKey, monthAfter, weeksOf} from '@/sanity/studio/calendar/month.ts'
import {byDay, nameOf, type Planned, whatHappens} from '@/sanity/studio/calendar/planned.ts'

const version = {_id: 'versions.r.a', _type: 'article', title: 'Carry', unpublishes: false}
const planned = (rest: Partial<Planned> = {}): Planned => ({
  _id: '_.releases.r',
  name: 'r',
  state: 'scheduled',
  title: 'Winter',
  at: '2026-11-25T12:00:00.000Z',
  isSingle: false,
  failure: null,
  documents: [version, {...version, _id: 'versions.r.b'}],
  ...rest,
})

describe('a month', () => {
  test.each([
    [{year: 2026, month: 10}, 6, '2026-10-26', '2026-12-06'],
    [{year: 2027, month: 1}, 4, '2027-02-01', '2027-02-28'],
    [{year: 2028, month: 1}, 5, '2028-01-31', '2028-03-05'],
  ])('%o has %i weeks, from %s to %s', (month, length, first, last) => {
    const weeks = weeksOf(month)
    const days = weeks.flat().map(dayKey)
    expect(weeks).toHaveLength(length)
    expect([days[0], days.at(-1)]).toEqual([first, last])
    expect(new Set(days).size).toBe(length * 7)
  })

  test('follows and precedes others over the turn of the year', () => {
    expect(monthAfter({year: 2026, month: 11}, 1)).toEqual({year: 2027, month: 0})
    expect(monthAfter({year: 2026, month: 0}, -1)).toEqual({year: 2025, month: 11})
  })
})

describe('what is planned', () => {
  test('stands on its day; without a time it stands on none', () => {
    const days = byDay([planned(), planned({at: null}), planned({_id: '_.releases.s'})])
    expect([...days.keys()]).toEqual([dayKey(new Date('2026-11-25T12:00:00.000Z'))])
    expect([...days.values()][0]).toHaveLength(2)
  })

  test.each<[string, string, Partial<Planned>]>([
    ['Winter', 'Release · 2 documents', {}],
    ['Winter', 'Planned, not scheduled · 2 documents', {state: 'active'}],
    ['Carry', 'Goes live', {isSingle: true, documents: [version]}],
    ['Carry', 'Goes offline', {isSingle: true, documents: [{...version, unpublishes: true}]}],
    ['Winter', 'Could not be published', {failure: 'A reference is missing', state: 'active'}],
    ['Untitled release', 'Release · 0 documents', {title: null, documents: []}],
  ])('is called “%s” and said to be: %s', (name, what, rest) => {
    expect(nameOf(planned(rest))).toBe(name)
    expect(whatHappens(planned(rest))).toBe(what)
  })
})
