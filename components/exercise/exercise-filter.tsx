import {FilterForm} from '@/components/filter/filter-form'
import type {ExerciseChoice} from '@/lib/content/types'
import {ROUTES} from '@/lib/routes'
import {EQUIPMENT, LEVELS, PATTERNS} from '@/sanity/schema/vocabulary'

export function ExerciseFilter({equipment, level, pattern}: Partial<ExerciseChoice>) {
  return (
    <FilterForm
      action={ROUTES.findExercises}
      label="Find an exercise"
      fields={[
        {name: 'pattern', label: 'Movement', choices: PATTERNS, value: pattern},
        {name: 'equipment', label: 'Equipment', choices: EQUIPMENT, value: equipment},
        {name: 'level', label: 'Level', choices: LEVELS, value: level},
      ]}
    />
  )
}
