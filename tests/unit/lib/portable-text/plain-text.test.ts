import {describe, expect, test} from 'vitest'
import {readingMinutes, wordCount} from '@/lib/portable-text/reading-time'
import {toPlainText} from '@/lib/portable-text/to-plain-text'
import {callout, exerciseBlock, exerciseCard, figure, textBlock} from '../../../support/content'

test('plain text is what a reader reads, paragraph by paragraph', () => {
  const body = [
    textBlock('a', 'Hips hurt.'),
    textBlock('b', ' '),
    {...figure({caption: 'The set-up'}), _key: 'c'},
    callout('d', 'Stop if', 'it is worse at night'),
    exerciseBlock('e', exerciseCard('hyper', 'Reverse hyper'), {dose: '3 × 12'}),
    {
      _key: 'f',
      _type: 'callToAction' as const,
      eyebrow: null,
      headline: 'Buy',
      body: null,
      actions: [],
    },
  ]
  expect(toPlainText(body)).toBe(
    'Hips hurt.\n\nThe set-up\n\nStop if\n\nit is worse at night\n\nReverse hyper\n\n3 × 12',
  )
})

describe('reading time', () => {
  test('counts words, not the marks between them', () => {
    expect(wordCount('Don’t rush – 45° back extensions, twice.')).toBe(6)
    expect(wordCount('')).toBe(0)
    expect(wordCount('深蹲是一种锻炼')).toBeGreaterThan(1)
  })

  test.each([
    [0, 1],
    [100, 1],
    [238, 1],
    [1190, 5],
  ])('%s words take %s minutes', (words, minutes) => {
    expect(readingMinutes('word '.repeat(words))).toBe(minutes)
  })
})
