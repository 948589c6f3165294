import {CalendarIcon} from '@sanity/icons/Calendar'
import {defineArrayMember, defineField, defineType} from 'sanity'

/** One week of a program's outline, or a block of equal weeks. */
export const week = defineType({
  name: 'week',
  title: 'Week',
  type: 'object',
  icon: CalendarIcon,
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      placeholder: 'Weeks 1–2',
      validation: (rule) => rule.required().error('Give the week a title.'),
    }),
    defineField({
      name: 'focus',
      title: 'Focus',
      type: 'string',
      description: 'What this week is for, in one line.',
    }),
    defineField({
      name: 'sessions',
      title: 'Sessions',
      type: 'array',
      of: [defineArrayMember({type: 'session'})],
      validation: (rule) => rule.required().min(1).error('A week needs at least one session.'),
    }),
  ],
  preview: {select: {title: 'title', subtitle: 'focus'}},
})
