import {CaseIcon} from '@sanity/icons/Case'
import {defineField, defineType} from 'sanity'
import {ORGANIZATION_KINDS, titleOf} from '../vocabulary.ts'

/** A company, clinic or institution that people belong to or programs come from. */
export const organization = defineType({
  name: 'organization',
  title: 'Organization',
  type: 'document',
  icon: CaseIcon,
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      type: 'string',
      validation: (rule) => rule.required().error('Name the organization.'),
    }),
    defineField({
      name: 'kind',
      title: 'Kind',
      type: 'string',
      options: {list: [...ORGANIZATION_KINDS], layout: 'radio'},
      validation: (rule) => rule.required().error('Say what kind of organization it is.'),
    }),
    defineField({
      name: 'url',
      title: 'Website',
      type: 'url',
      validation: (rule) => rule.uri({scheme: ['https', 'http']}),
    }),
    defineField({name: 'logo', title: 'Logo', type: 'figure'}),
  ],
  orderings: [{title: 'Name', name: 'name', by: [{field: 'name', direction: 'asc'}]}],
  preview: {
    select: {title: 'name', kind: 'kind', media: 'logo'},
    prepare: ({title, kind, media}) => ({
      title,
      subtitle: kind && titleOf(ORGANIZATION_KINDS, kind),
      media: media ?? CaseIcon,
    }),
  },
})
