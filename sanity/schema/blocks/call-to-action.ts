import {RocketIcon} from '@sanity/icons/Rocket'
import {defineArrayMember, defineField, defineType} from 'sanity'

/** An invitation with something to press. */
export const callToAction = defineType({
  name: 'callToAction',
  title: 'Call to action',
  type: 'object',
  icon: RocketIcon,
  fields: [
    defineField({
      name: 'eyebrow',
      title: 'Line above',
      type: 'string',
      description: 'A word or two above the headline.',
    }),
    defineField({
      name: 'headline',
      title: 'Headline',
      type: 'string',
      validation: (rule) => rule.required().error('Write the headline.'),
    }),
    defineField({name: 'body', title: 'Text', type: 'text', rows: 3}),
    defineField({
      name: 'actions',
      title: 'Actions',
      type: 'array',
      of: [defineArrayMember({type: 'link'})],
      validation: (rule) => [
        rule.required().min(1).error('A call to action needs something to press: add a link.'),
        rule.max(2).warning('More than two choices are hard to choose from.'),
      ],
    }),
  ],
  preview: {
    select: {title: 'headline', subtitle: 'actions.0.label'},
    prepare: ({title, subtitle}) => ({title, subtitle: subtitle ?? 'No action yet'}),
  },
})
