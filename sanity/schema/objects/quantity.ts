import {SquareIcon} from '@sanity/icons/Square'
import {defineField, defineType} from 'sanity'
import {checkRange} from '../validation/measures.ts'
import {UNITS} from '../vocabulary.ts'

/** A measure, stored in metric units; readers see it in the units they use. */
export const quantity = defineType({
  name: 'quantity',
  title: 'Measure',
  type: 'object',
  icon: SquareIcon,
  options: {columns: 3},
  fields: [
    defineField({
      name: 'value',
      title: 'Value',
      type: 'number',
      validation: (rule) => rule.required().positive().error('Give a number above zero.'),
    }),
    defineField({
      name: 'upTo',
      title: 'Up to',
      type: 'number',
      description: 'Only for a range.',
      validation: (rule) => rule.custom((upTo, {parent}) => checkRange(upTo, parent)),
    }),
    defineField({
      name: 'unit',
      title: 'Unit',
      type: 'string',
      options: {list: [...UNITS]},
      validation: (rule) => rule.required().error('Choose the unit.'),
    }),
  ],
  preview: {
    select: {value: 'value', upTo: 'upTo', unit: 'unit'},
    prepare: ({value, upTo, unit}) => ({
      title: `${[value, upTo].filter((bound) => bound !== undefined).join('–')} ${unit ?? ''}`,
    }),
  },
})
