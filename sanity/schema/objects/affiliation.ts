import {CaseIcon} from '@sanity/icons/Case'
import {defineField, defineType} from 'sanity'
import {checkNamed} from '../validation/presence.ts'

/** An organization that a person works for or belongs to. */
export const affiliation = defineType({
  name: 'affiliation',
  title: 'Affiliation',
  type: 'object',
  icon: CaseIcon,
  fields: [
    defineField({
      name: 'organization',
      title: 'Organization',
      type: 'reference',
      to: [{type: 'organization'}],
    }),
    defineField({
      name: 'name',
      title: 'Name',
      type: 'string',
      description: 'For organizations that nothing else here refers to.',
      hidden: ({parent}) => Boolean(parent?.organization),
      validation: (rule) => rule.custom((name, {parent}) => checkNamed(name, parent)),
    }),
    defineField({name: 'role', title: 'Role', type: 'string', placeholder: 'Co-founder'}),
    defineField({
      name: 'url',
      title: 'Website',
      type: 'url',
      hidden: ({parent}) => Boolean(parent?.organization),
    }),
  ],
  preview: {
    select: {organization: 'organization.name', name: 'name', subtitle: 'role'},
    prepare: ({organization, name, subtitle}) => ({title: organization ?? name, subtitle}),
  },
})
