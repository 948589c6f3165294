import {ClockIcon} from '@sanity/icons/Clock'
import {defineArrayMember, defineField, defineType} from 'sanity'

/** One training day. */
export const session = defineType({
  name: 'session',
  title: 'Session',
  type: 'object',
  icon: ClockIcon,
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      placeholder: 'Day 1: Hinge',
      validation: (rule) => rule.required().error('Give the session a title.'),
    }),
    defineField({name: 'note', title: 'Note', type: 'text', rows: 2}),
    defineField({
      name: 'prescriptions',
      title: 'Exercises',
      type: 'array',
      of: [defineArrayMember({type: 'prescription'})],
      validation: (rule) => rule.required().min(1).error('A session needs at least one exercise.'),
    }),
  ],
  preview: {
    select: {title: 'title', first: 'prescriptions.0.exercise.title', subtitle: 'note'},
    prepare: ({title, first, subtitle}) => ({title, subtitle: subtitle ?? first}),
  },
})
