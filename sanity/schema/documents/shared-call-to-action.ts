import {RocketIcon} from '@sanity/icons/Rocket'
import {defineField, defineType} from 'sanity'

/** An invitation that stands on many pages and is written once. */
export const sharedCallToAction = defineType({
  name: 'sharedCallToAction',
  title: 'Shared call to action',
  type: 'document',
  icon: RocketIcon,
  fields: [
    defineField({
      name: 'title',
      title: 'Name',
      type: 'string',
      description: 'For editors; readers do not see it.',
      validation: (rule) => rule.required().error('Give it a name by which editors find it.'),
    }),
    defineField({
      name: 'callToAction',
      title: 'Call to action',
      type: 'callToAction',
      validation: (rule) => rule.required().error('Write the call to action.'),
    }),
  ],
  orderings: [{title: 'Name', name: 'title', by: [{field: 'title', direction: 'asc'}]}],
  preview: {select: {title: 'title', subtitle: 'callToAction.headline'}},
})
