import {CaseIcon} from '@sanity/icons/Case'
import {defineField, defineType} from 'sanity'

/** An organization that a person works for or belongs to. */
export const affiliation = defineType({
  name: 'affiliation',
  title: 'Affiliation',
  type: 'object',
  icon: CaseIcon,
  fields: [
    defineField({
      name: 'name',
      title: 'Organization',
      type: 'string',
      validation: (rule) => rule.required().error('Name the organization.'),
    }),
    defineField({name: 'role', title: 'Role', type: 'string', placeholder: 'Co-founder'}),
    defineField({name: 'url', title: 'Website', type: 'url'}),
  ],
  preview: {select: {title: 'name', subtitle: 'role'}},
})
