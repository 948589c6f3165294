import {describe, expect, test} from 'vitest'
import {needsUpdateNote, updatePatches} from '@/sanity/studio/review/update-note.ts'

const text = (words: string) => [
  {_type: 'block', _key: 'a', children: [{_type: 'span', _key: 's', text: words, marks: []}]},
]
const article = (rest: object = {}) => ({
  _id: 'a',
  _type: 'article',
  title: 'Hips',
  body: text('Rest two days.'),
  ...rest,
})
const note = {_type: 'updateNote', _key: 'n', date: '2026-01-01', kind: 'clarity', note: 'Shorter'}

describe('Substantive updates need an update note', () => {
  test.each<[string, boolean, object]>([
    ['another text', true, {body: text('Rest three days.')}],
    ['other takeaways', true, {keyTakeaways: ['Rest.']}],
    ['another text with a new note', false, {body: text('Rest.'), updateNotes: [note]}],
    ['white space', false, {body: text('Rest  two days. ')}],
    ['another picture', false, {mainImage: {asset: {_ref: 'b'}}}],
    ['nothing', false, {}],
  ])('%s: %s', (_change, expected, rest) => {
    expect(needsUpdateNote(article(), article(rest))).toBe(expected)
  })

  test('a note of the time before counts no more', () => {
    const published = article({updateNotes: [note]})
    const draft = article({updateNotes: [note], body: text('Rest three days.')})
    expect(needsUpdateNote(published, draft)).toBe(true)
  })
})

test('Typo fixes leave the date alone', () => {
  expect(updatePatches({kind: 'typo'}, new Date())).toEqual([])
})

test('an update sets the date of today, and tells readers what changed', () => {
  const answer = {kind: 'correction', note: 'It was the heel.'} as const
  const patches = updatePatches(answer, new Date('2026-11-23T08:00:00Z'))
  expect(patches).toContainEqual({set: {updatedAt: '2026-11-23T08:00:00.000Z'}})
  expect(patches).toContainEqual({
    insert: {
      after: 'updateNotes[-1]',
      items: [expect.objectContaining({date: '2026-11-23', ...answer})],
    },
  })
})
