import {EditIcon} from '@sanity/icons/Edit'
import {defineField, defineType} from 'sanity'
import {previewDate, previewLine} from '../fields/preview-line.ts'
import {titleOf, UPDATE_KINDS} from '../vocabulary.ts'

/** One line of an article's public change log. */
export const updateNote = defineType({
  name: 'updateNote',
  title: 'Update note',
  type: 'object',
  icon: EditIcon,
  fields: [
    defineField({
      name: 'date',
      title: 'Date',
      type: 'date',
      initialValue: () => new Date().toISOString().slice(0, 10),
      validation: (rule) => rule.required().error('Say when the article changed.'),
    }),
    defineField({
      name: 'kind',
      title: 'Kind',
      type: 'string',
      options: {list: [...UPDATE_KINDS], layout: 'radio', direction: 'horizontal'},
      validation: (rule) => rule.required().error('Choose what kind of change it was.'),
    }),
    defineField({
      name: 'note',
      title: 'Note',
      type: 'text',
      rows: 2,
      description: 'What changed and why. Readers see it below the article.',
      validation: (rule) => rule.required().error('Tell readers what changed.'),
    }),
  ],
  preview: {
    select: {note: 'note', date: 'date', kind: 'kind'},
    prepare: ({note, date, kind}) => ({
      title: note,
      subtitle: previewLine(previewDate(date), kind && titleOf(UPDATE_KINDS, kind)),
    }),
  },
})
