import {BoltIcon} from '@sanity/icons/Bolt'
import {defineField, defineType} from 'sanity'
import {previewLine} from '../fields/preview-line.ts'
import {checkCount} from '../validation/measures.ts'

/** How much of one exercise to do in a session. */
export const prescription = defineType({
  name: 'prescription',
  title: 'Exercise of the session',
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
    defineField({
      name: 'sets',
      title: 'Sets',
      type: 'number',
      validation: (rule) => [
        rule.required().error('Say how many sets.'),
        rule.custom((sets) => checkCount(sets)),
      ],
    }),
    defineField({
      name: 'reps',
      title: 'Repetitions',
      type: 'string',
      placeholder: '8–10, or 30 seconds a side',
      validation: (rule) => rule.required().error('Say how many repetitions, or how long.'),
    }),
    defineField({
      name: 'weight',
      title: 'Weight',
      type: 'quantity',
      description: 'Readers see it in kilograms or pounds, as they choose.',
    }),
    defineField({
      name: 'load',
      title: 'Effort',
      type: 'string',
      placeholder: 'RPE 7, or 70 % of 1RM',
      description: 'How heavy it should feel. A fixed weight belongs into “Weight”.',
    }),
    defineField({
      name: 'tempo',
      title: 'Tempo',
      type: 'string',
      placeholder: '3-1-1',
      description: 'Seconds down, at the bottom, up.',
    }),
    defineField({
      name: 'rest',
      title: 'Rest (seconds)',
      type: 'number',
      validation: (rule) => rule.min(0).error('Rest cannot be negative.'),
    }),
    defineField({name: 'note', title: 'Note', type: 'string'}),
  ],
  preview: {
    select: {
      exercise: 'exercise.title',
      sets: 'sets',
      reps: 'reps',
      load: 'load',
      media: 'exercise.frames.0',
    },
    prepare: ({exercise, sets, reps, load, media}) => ({
      title: exercise ?? 'No exercise chosen',
      subtitle: previewLine(sets && reps ? `${sets} × ${reps}` : undefined, load),
      media,
    }),
  },
})
