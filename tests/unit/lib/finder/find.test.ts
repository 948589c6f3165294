import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  choiceQuery,
  readChoice,
  withoutFacet,
  withoutTick,
  type Choice,
  type Facet,
} from '@/lib/finder/facet'
import {countFacets, matching, waysOut} from '@/lib/finder/find'
import {PROGRAM_FACETS} from '@/lib/finder/program-facets'

interface Sheet {
  goals: readonly string[]
  level: string | null
}

const FACETS: readonly Facet<Sheet>[] = [
  {
    name: 'goal',
    label: 'Goal',
    options: ['strength', 'muscle', 'skill', 'speed'].map((value) => ({value, title: value})),
    valuesOf: ({goals}) => goals,
  },
  {
    name: 'level',
    label: 'Level',
    options: ['beginner', 'advanced'].map((value) => ({value, title: value})),
    valuesOf: ({level}) => [level],
  },
]

const SHEETS: readonly Sheet[] = [
  {goals: ['strength', 'muscle'], level: 'beginner'},
  {goals: ['strength'], level: 'advanced'},
  {goals: ['skill'], level: 'beginner'},
  {goals: [], level: null},
]

const sheets = fc.array(
  fc.record({
    goals: fc.uniqueArray(fc.constantFrom('strength', 'muscle', 'skill')),
    level: fc.constantFrom('beginner', 'advanced', null),
  }),
)

const choices: fc.Arbitrary<Choice> = fc
  .record({
    goal: fc.subarray(['strength', 'muscle', 'skill', 'speed']),
    level: fc.subarray(['beginner', 'advanced']),
  })
  .map((choice) => readChoice(FACETS, choice))

describe('Filters with counts, shareable URLs', () => {
  test('within a facet any answer will do, and every facet must be met', () => {
    expect(matching(FACETS, SHEETS, {goal: ['muscle', 'skill']})).toEqual([SHEETS[0], SHEETS[2]])
    expect(matching(FACETS, SHEETS, {goal: ['strength'], level: ['advanced']})).toEqual([SHEETS[1]])
    expect(matching(FACETS, SHEETS, {})).toEqual(SHEETS)
  })

  test('an answer says how many entries it leads to beside what is ticked in the other facets', () => {
    const [goal, level] = countFacets(FACETS, SHEETS, {level: ['beginner']})
    expect(goal?.options).toEqual([
      {value: 'strength', title: 'strength', chosen: false, count: 1},
      {value: 'muscle', title: 'muscle', chosen: false, count: 1},
      {value: 'skill', title: 'skill', chosen: false, count: 1},
    ])
    expect(level?.options).toEqual([
      {value: 'beginner', title: 'beginner', chosen: true, count: 2},
      {value: 'advanced', title: 'advanced', chosen: false, count: 1},
    ])
  })

  test('a count is what a reader gets who ticks that answer alone in its facet', () => {
    fc.assert(
      fc.property(sheets, choices, (entries, choice) => {
        for (const {name, options} of countFacets(FACETS, entries, choice)) {
          for (const {count, value} of options) {
            expect(matching(FACETS, entries, {...choice, [name]: [value]})).toHaveLength(count)
          }
        }
      }),
    )
  })

  test('the address says the choice, and gives it back', () => {
    fc.assert(
      fc.property(choices, fc.integer({min: 1, max: 9}), (choice, page) => {
        const query = new URLSearchParams(choiceQuery(choice, page))
        const given = Object.fromEntries([...query.keys()].map((key) => [key, query.getAll(key)]))
        expect(readChoice(FACETS, given)).toEqual(choice)
        expect(query.get('page')).toBe(page > 1 ? String(page) : null)
      }),
    )
  })

  test('what is not an answer is not a choice', () => {
    expect(
      readChoice(PROGRAM_FACETS, {
        goal: ['skill', 'world domination', 'skill', 'strength'],
        level: '" || true',
        equipment: '',
        __proto__: 'none',
        page: '2',
      }),
    ).toEqual({goal: ['strength', 'skill']})
  })

  test('a tick can be taken back, and the last one takes its facet along', () => {
    const choice = {goal: ['strength', 'skill'], level: ['beginner']}
    expect(withoutTick(choice, 'goal', 'skill')).toEqual({goal: ['strength'], level: ['beginner']})
    expect(withoutTick(choice, 'level', 'beginner')).toEqual({goal: ['strength', 'skill']})
    expect(withoutFacet(choice, 'goal')).toEqual({level: ['beginner']})
  })

  test('nothing fits: the filter to drop is the one that leads to most', () => {
    const choice = {goal: ['skill'], level: ['advanced']}
    expect(matching(FACETS, SHEETS, choice)).toEqual([])
    expect(waysOut(FACETS, SHEETS, choice)).toEqual([
      {name: 'goal', count: 1},
      {name: 'level', count: 1},
    ])
    fc.assert(
      fc.property(sheets, choices, (entries, any) => {
        const ways = waysOut(FACETS, entries, any)
        expect(ways.map(({count}) => count)).toEqual(
          ways.map(({count}) => count).toSorted((a, b) => b - a),
        )
        for (const {name, count} of ways) {
          expect(matching(FACETS, entries, withoutFacet(any, name))).toHaveLength(count)
        }
      }),
    )
  })
})

describe('Filter by goal, level, equipment, duration', () => {
  const program = {
    goals: ['strength' as const],
    level: 'beginner' as const,
    weeks: 8,
    minutesPerSession: 30,
    equipment: ['kettlebell' as const, 'mat' as const],
  }

  test.each([
    [{goal: ['strength']}, true],
    [{level: ['advanced']}, false],
    [{equipment: ['barbell', 'mat']}, true],
    [{minutes: ['30']}, true],
    [{minutes: ['45', 'more']}, false],
    [{weeks: ['8']}, true],
    [{weeks: ['4']}, false],
  ])('a program by %j: %s', (choice, fits) => {
    expect(matching(PROGRAM_FACETS, [program], choice)).toHaveLength(fits ? 1 : 0)
  })

  test('a program that does not say how long it takes fits no duration', () => {
    const silent = {...program, weeks: null, minutesPerSession: null}
    const facets = countFacets(PROGRAM_FACETS, [silent], {})
    expect(facets.find(({name}) => name === 'weeks')?.options).toEqual([])
  })
})
