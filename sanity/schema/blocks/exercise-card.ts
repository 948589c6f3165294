import {BoltIcon} from '@sanity/icons/Bolt'
import {defineField, defineType} from 'sanity'
import {previewLine} from '../fields/preview-line.ts'

/** An exercise of the library, shown in the text. */
export const exerciseCard = defineType({
  name: 'exerciseCard',
  title: 'Exercise',
  type: 'object',
  icon: BoltIcon,
  fields: [
    defineField({
      name: 'exercise',
      title: 'Exercise',
      type: 'reference',
      to: [{type: 'exercise'}],
      validation: (rule) => rule.required().error('Choose the exercise.'),
    }),
    defineField({name: 'dose', title: 'Dose', type: 'string', placeholder: '3 × 8, twice a week'}),
    defineField({
      name: 'note',
      title: 'Note',
      type: 'text',
      rows: 2,
      description: 'Why this exercise stands here. How to do it comes from the exercise itself.',
    }),
  ],
  preview: {
    select: {title: 'exercise.title', dose: 'dose', media: 'exercise.frames.0'},
    prepare: ({title, dose, media}) => ({
      title: title ?? 'No exercise chosen',
      subtitle: previewLine('Exercise', dose),
      media: media ?? BoltIcon,
    }),
  },
})
