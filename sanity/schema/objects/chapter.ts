import {ClockIcon} from '@sanity/icons/Clock'
import {defineField, defineType} from 'sanity'

/** A part of a video that viewers may jump to. */
export const chapter = defineType({
  name: 'chapter',
  title: 'Chapter',
  type: 'object',
  icon: ClockIcon,
  fields: [
    defineField({
      name: 'start',
      title: 'Begins at (seconds)',
      type: 'number',
      validation: (rule) =>
        rule.required().integer().min(0).error('Say at which second it begins.'),
    }),
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      validation: (rule) => rule.required().error('Name the chapter.'),
    }),
  ],
  preview: {select: {title: 'title', subtitle: 'start'}},
})
