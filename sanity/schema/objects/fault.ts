import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {defineField, defineType} from 'sanity'

/** A common mistake in a movement, and what to do instead. */
export const fault = defineType({
  name: 'fault',
  title: 'Common fault',
  type: 'object',
  icon: WarningOutlineIcon,
  fields: [
    defineField({
      name: 'fault',
      title: 'Fault',
      type: 'string',
      validation: (rule) => rule.required().error('Say what goes wrong.'),
    }),
    defineField({
      name: 'fix',
      title: 'Fix',
      type: 'string',
      validation: (rule) => rule.required().error('Say what to do instead.'),
    }),
  ],
  preview: {select: {title: 'fault', subtitle: 'fix'}},
})
