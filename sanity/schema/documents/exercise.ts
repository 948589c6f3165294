import {BoltIcon} from '@sanity/icons/Bolt'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {choiceMembers} from '../fields/choice-members.ts'
import {editorGroups} from '../fields/editor-groups.ts'
import {previewLine} from '../fields/preview-line.ts'
import {referencesTo} from '../fields/reference-list.ts'
import {seoField} from '../fields/seo-field.ts'
import {slugField} from '../fields/slug-field.ts'
import {checkWanted} from '../validation/presence.ts'
import {EQUIPMENT, LEVELS, MUSCLES, PATTERNS, titleOf} from '../vocabulary.ts'

function phaseField(name: string, title: string, description: string) {
  return defineField({name, title, type: 'text', rows: 2, description})
}

const writing = [
  defineField({
    name: 'title',
    title: 'Name',
    type: 'string',
    group: 'write',
    validation: (rule) => rule.required().error('Name the exercise.'),
  }),
  defineField({
    name: 'aliases',
    title: 'Other names',
    type: 'array',
    of: [defineArrayMember({type: 'string'})],
    group: 'write',
    description: 'Names that readers may search for.',
    options: {layout: 'tags'},
  }),
  defineField({
    name: 'summary',
    title: 'Summary',
    type: 'text',
    rows: 2,
    group: 'write',
    description: 'What it trains and why one would do it.',
    validation: (rule) => [
      rule.required().error('Write the summary.'),
      rule.max(200).warning('Cards show about 200 characters.'),
    ],
  }),
  defineField({
    name: 'frames',
    title: 'Pictures of the movement',
    type: 'array',
    of: [defineArrayMember({type: 'figure'})],
    group: 'write',
    description: 'Two to four positions, in order from start to finish.',
    options: {layout: 'grid'},
    validation: (rule) => [
      rule.custom((frames) => checkWanted(frames, 'Show the movement in pictures.')).warning(),
      rule.min(2).max(4).error('Show two to four positions.'),
    ],
  }),
  defineField({
    name: 'movement',
    title: 'Movement',
    type: 'object',
    group: 'write',
    fields: [
      phaseField('start', 'Start', 'How to set up.'),
      phaseField('move', 'Move', 'What happens, in order.'),
      phaseField('finish', 'Finish', 'Where it ends.'),
      phaseField('feel', 'Feel', 'Where a reader should feel it.'),
      phaseField('stopIf', 'Stop if …', 'Signs at which to stop.'),
    ],
    validation: (rule) =>
      rule
        .custom((movement) =>
          checkWanted(movement?.move, 'Say how it is done: readers should not have to look it up.'),
        )
        .warning(),
  }),
  defineField({
    name: 'cues',
    title: 'Cues',
    type: 'array',
    of: [defineArrayMember({type: 'string'})],
    group: 'write',
    description: 'Short commands, as a coach would call them.',
  }),
  defineField({
    name: 'faults',
    title: 'Common faults',
    type: 'array',
    of: [defineArrayMember({type: 'fault'})],
    group: 'write',
  }),
  defineField({name: 'video', title: 'Video', type: 'video', group: 'write'}),
]

const classification = [
  defineField({
    name: 'pattern',
    title: 'Pattern',
    type: 'string',
    group: 'classify',
    options: {list: [...PATTERNS]},
    validation: (rule) => rule.required().error('Choose the pattern of the movement.'),
  }),
  defineField({
    name: 'level',
    title: 'Level',
    type: 'string',
    group: 'classify',
    options: {list: [...LEVELS], layout: 'radio', direction: 'horizontal'},
    validation: (rule) => rule.required().error('Choose the level.'),
  }),
  defineField({
    name: 'primaryMuscles',
    title: 'Main muscles',
    type: 'array',
    of: choiceMembers(MUSCLES),
    group: 'classify',
    options: {list: [...MUSCLES], layout: 'grid'},
    validation: (rule) => rule.required().min(1).error('Choose at least one muscle.'),
  }),
  defineField({
    name: 'secondaryMuscles',
    title: 'Helping muscles',
    type: 'array',
    of: choiceMembers(MUSCLES),
    group: 'classify',
    options: {list: [...MUSCLES], layout: 'grid'},
  }),
  defineField({
    name: 'equipment',
    title: 'Equipment',
    type: 'array',
    of: choiceMembers(EQUIPMENT),
    group: 'classify',
    description: '“No equipment” alone when there is nothing.',
    options: {list: [...EQUIPMENT], layout: 'grid'},
  }),
]

const neighbours = [
  defineField({
    name: 'regressions',
    title: 'Easier',
    type: 'array',
    of: referencesTo('exercise'),
    group: 'classify',
    validation: (rule) => rule.unique(),
  }),
  defineField({
    name: 'progressions',
    title: 'Harder',
    type: 'array',
    of: referencesTo('exercise'),
    group: 'classify',
    validation: (rule) => rule.unique(),
  }),
  defineField({
    name: 'swaps',
    title: 'Swaps',
    type: 'array',
    of: [defineArrayMember({type: 'swap'})],
    group: 'classify',
    description: 'What to do instead, and when.',
  }),
]

/** A movement of the library, to which articles and programs refer. */
export const exercise = defineType({
  name: 'exercise',
  title: 'Exercise',
  type: 'document',
  icon: BoltIcon,
  groups: editorGroups('write', 'classify', 'publish', 'seo'),
  fields: [...writing, ...classification, ...neighbours, slugField({source: 'title'}), seoField()],
  orderings: [
    {title: 'Name', name: 'name', by: [{field: 'title', direction: 'asc'}]},
    {
      title: 'Pattern',
      name: 'pattern',
      by: [
        {field: 'pattern', direction: 'asc'},
        {field: 'title', direction: 'asc'},
      ],
    },
  ],
  preview: {
    select: {title: 'title', pattern: 'pattern', level: 'level', media: 'frames.0'},
    prepare: ({title, pattern, level, media}) => ({
      title,
      subtitle: previewLine(pattern && titleOf(PATTERNS, pattern), level && titleOf(LEVELS, level)),
      media,
    }),
  },
})
