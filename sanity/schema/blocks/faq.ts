import {HelpCircleIcon} from '@sanity/icons/HelpCircle'
import {defineArrayMember, defineField, defineType} from 'sanity'

/** Questions and answers within a text. */
export const faq = defineType({
  name: 'faq',
  title: 'Questions and answers',
  type: 'object',
  icon: HelpCircleIcon,
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      placeholder: 'Questions readers ask',
    }),
    defineField({
      name: 'items',
      title: 'Questions',
      type: 'array',
      of: [defineArrayMember({type: 'faqItem'})],
      validation: (rule) => rule.required().min(1).error('Write at least one question.'),
    }),
  ],
  preview: {
    select: {title: 'title', first: 'items.0.question'},
    prepare: ({title, first}) => ({title: title ?? first ?? 'Questions', subtitle: first}),
  },
})
