import {expect, test} from 'vitest'
import {readExerciseChoice, readProgramChoice} from '@/lib/content/choices'

test('a choice is what the query string says, where it is a known value', () => {
  expect(readProgramChoice({goal: 'strength', level: 'beginner', equipment: 'none'})).toEqual({
    goal: 'strength',
    level: 'beginner',
    equipment: 'none',
  })
  expect(readExerciseChoice({pattern: 'hinge'})).toEqual({
    pattern: 'hinge',
    level: null,
    equipment: null,
  })
})

test.each([
  {},
  {goal: ''},
  {goal: 'world domination'},
  {goal: ['strength', 'skill']},
  {goal: '" || true'},
  {pattern: 'hinge'},
])('%j chooses nothing', (searchParams) => {
  expect(readProgramChoice(searchParams)).toEqual({goal: null, level: null, equipment: null})
})
