import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {formatDate} from '@/lib/format/date'
import {formatRest, isoDuration} from '@/lib/format/duration'
import {formatList, formatTitles} from '@/lib/format/list'
import {formatCount} from '@/lib/format/plural'
import {formatPrice} from '@/lib/format/price'

describe('dates', () => {
  test.each([
    ['2023-10-04', 'October 4, 2023'],
    ['2023-10-04T23:30:00Z', 'October 4, 2023'],
    ['2023-10-04T23:30:00-05:00', 'October 5, 2023'],
    ['not a date', ''],
    [null, ''],
  ])('%s reads "%s"', (iso, text) => {
    expect(formatDate(iso)).toBe(text)
  })
})

describe('durations', () => {
  test.each([
    [0, '0 sec'],
    [90, '90 sec'],
    [120, '2 min'],
    [150, '2 min, 30 sec'],
    [-5, '0 sec'],
    [Number.NaN, '0 sec'],
  ])('a rest of %s seconds reads "%s"', (seconds, text) => {
    expect(formatRest(seconds)).toBe(text)
  })

  test.each([
    [0, 'PT0S'],
    [59, 'PT59S'],
    [300, 'PT5M'],
    [3661, 'PT1H1M1S'],
  ])('%s seconds are %s in ISO 8601', (seconds, iso) => {
    expect(isoDuration(seconds)).toBe(iso)
  })

  test('any number content may hold can be shown', () => {
    fc.assert(
      fc.property(fc.double(), (amount) => {
        expect(formatRest(amount)).not.toBe('')
        expect(isoDuration(amount)).toMatch(/^PT\d+[HMS]/)
      }),
    )
  })
})

test('a list reads as a sentence would', () => {
  expect(formatList(['Ana'])).toBe('Ana')
  expect(formatList(['Ana', 'Ben'])).toBe('Ana and Ben')
  expect(formatList(['Ana', 'Ben', 'Cleo'])).toBe('Ana, Ben, and Cleo')
})

test('titles of a vocabulary read as one phrase with one capital', () => {
  expect(formatTitles([])).toBe('')
  expect(formatTitles(['Lower back'])).toBe('Lower back')
  expect(formatTitles(['Lower back', 'Glutes', 'Abs'])).toBe('Lower back, glutes, and abs')
})

test('a counted noun has the right form and a grouped number', () => {
  const week = {one: 'week', other: 'weeks'}
  expect(formatCount(1, week)).toBe('1 week')
  expect(formatCount(0, week)).toBe('0 weeks')
  expect(formatCount(1200, week)).toBe('1,200 weeks')
})

describe('prices', () => {
  test.each([
    [null, ''],
    [{kind: 'free', amount: null, currency: null}, 'Free'],
    [{kind: 'paid', amount: 29, currency: 'EUR'}, '€29.00'],
    [{kind: 'paid', amount: null, currency: 'EUR'}, 'Paid'],
    [{kind: 'paid', amount: 29, currency: 'euros'}, '29 euros'],
  ])('%j reads "%s"', (price, text) => {
    expect(formatPrice(price)).toBe(text)
  })
})
