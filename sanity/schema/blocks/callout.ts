import {InfoOutlineIcon} from '@sanity/icons/InfoOutline'
import {defineField, defineType} from 'sanity'
import {CALLOUT_TONES, titleOf} from '../vocabulary.ts'

/** A box beside the argument: a note, a tip, a warning, or signs to see a clinician. */
export const callout = defineType({
  name: 'callout',
  title: 'Call-out',
  type: 'object',
  icon: InfoOutlineIcon,
  fields: [
    defineField({
      name: 'tone',
      title: 'Tone',
      type: 'string',
      options: {list: [...CALLOUT_TONES], layout: 'radio'},
      initialValue: 'note',
      validation: (rule) => rule.required().error('Choose the tone.'),
    }),
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      validation: (rule) => rule.required().error('Give the call-out a title.'),
    }),
    defineField({
      name: 'body',
      title: 'Text',
      type: 'simpleText',
      validation: (rule) => rule.required().error('Write the call-out.'),
    }),
  ],
  preview: {
    select: {title: 'title', tone: 'tone'},
    prepare: ({title, tone}) => ({title, subtitle: tone && titleOf(CALLOUT_TONES, tone)}),
  },
})
