import {ClipboardIcon} from '@sanity/icons/Clipboard'
import {defineField, defineType} from 'sanity'
import {previewLine} from '../fields/preview-line.ts'

/** A program, shown in the text. */
export const programCard = defineType({
  name: 'programCard',
  title: 'Program',
  type: 'object',
  icon: ClipboardIcon,
  fields: [
    defineField({
      name: 'program',
      title: 'Program',
      type: 'reference',
      to: [{type: 'program'}],
      validation: (rule) => rule.required().error('Choose the program.'),
    }),
    defineField({
      name: 'note',
      title: 'Note',
      type: 'text',
      rows: 2,
      description: 'Why this program stands here.',
    }),
  ],
  preview: {
    select: {title: 'program.title', weeks: 'program.weeks', media: 'program.mainImage'},
    prepare: ({title, weeks, media}) => ({
      title: title ?? 'No program chosen',
      subtitle: previewLine('Program', weeks && `${weeks} weeks`),
      media: media ?? ClipboardIcon,
    }),
  },
})
