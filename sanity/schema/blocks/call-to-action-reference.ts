import {RocketIcon} from '@sanity/icons/Rocket'
import {defineField, defineType} from 'sanity'

/** A shared call to action, placed in a text: written once, changed everywhere. */
export const callToActionReference = defineType({
  name: 'callToActionReference',
  title: 'Shared call to action',
  type: 'object',
  icon: RocketIcon,
  fields: [
    defineField({
      name: 'shared',
      title: 'Shared call to action',
      type: 'reference',
      to: [{type: 'sharedCallToAction'}],
      validation: (rule) => rule.required().error('Choose the call to action.'),
    }),
  ],
  preview: {
    select: {title: 'shared.callToAction.headline', name: 'shared.title'},
    prepare: ({title, name}) => ({title: title ?? 'Nothing chosen', subtitle: name}),
  },
})
