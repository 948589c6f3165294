import {FilterForm} from '@/components/filter/filter-form'
import type {ProgramChoice} from '@/lib/content/types'
import {ROUTES} from '@/lib/routes'
import {EQUIPMENT, GOALS, LEVELS} from '@/sanity/schema/vocabulary'

export function ProgramFilter({equipment, goal, level}: Partial<ProgramChoice>) {
  return (
    <FilterForm
      action={ROUTES.findPrograms}
      label="Find a program"
      fields={[
        {name: 'goal', label: 'Goal', choices: GOALS, value: goal},
        {name: 'level', label: 'Level', choices: LEVELS, value: level},
        {name: 'equipment', label: 'Equipment', choices: EQUIPMENT, value: equipment},
      ]}
    />
  )
}
