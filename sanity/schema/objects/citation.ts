import {BookIcon} from '@sanity/icons/Book'
import {defineArrayMember, defineField} from 'sanity'
import {referencesTo} from '../fields/reference-list.ts'

/** An annotation: the marked words rest on one or more sources. The page numbers them. */
export const citation = defineArrayMember({
  name: 'citation',
  title: 'Source',
  type: 'object',
  icon: BookIcon,
  fields: [
    defineField({
      name: 'sources',
      title: 'Sources',
      type: 'array',
      of: referencesTo('source'),
      validation: (rule) => [
        rule.required().min(1).error('Choose at least one source.'),
        rule.unique().error('Choose each source once.'),
      ],
    }),
  ],
})
