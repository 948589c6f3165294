import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {defineField, defineType} from 'sanity'
import {previewLine} from '../fields/preview-line.ts'

/** A qualification that a reader can check. */
export const credential = defineType({
  name: 'credential',
  title: 'Credential',
  type: 'object',
  icon: CheckmarkCircleIcon,
  fields: [
    defineField({
      name: 'abbreviation',
      title: 'Abbreviation',
      type: 'string',
      placeholder: 'DPT',
      description: 'It stands behind the name in bylines.',
      validation: (rule) => rule.max(12).warning('Keep it short enough for a byline.'),
    }),
    defineField({
      name: 'name',
      title: 'Name',
      type: 'string',
      placeholder: 'Doctor of Physical Therapy',
      validation: (rule) => rule.required().error('Write the credential out in full.'),
    }),
    defineField({name: 'issuer', title: 'Issued by', type: 'string'}),
    defineField({
      name: 'year',
      title: 'Year',
      type: 'number',
      validation: (rule) => rule.integer().min(1940).max(new Date().getFullYear()),
    }),
    defineField({
      name: 'validUntil',
      title: 'Valid until',
      type: 'date',
      description: 'For credentials that have to be renewed. After that day bylines leave it out.',
    }),
    defineField({
      name: 'verifyUrl',
      title: 'Register entry',
      type: 'url',
      description: 'Where a reader can check the credential.',
    }),
  ],
  preview: {
    select: {title: 'name', issuer: 'issuer', year: 'year'},
    prepare: ({title, issuer, year}) => ({title, subtitle: previewLine(issuer, year)}),
  },
})
