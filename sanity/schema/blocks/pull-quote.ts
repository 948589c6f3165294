import {DoubleQuoteIcon} from '@sanity/icons/DoubleQuote'
import {defineField, defineType} from 'sanity'

/** A sentence worth setting large. */
export const pullQuote = defineType({
  name: 'pullQuote',
  title: 'Pull quote',
  type: 'object',
  icon: DoubleQuoteIcon,
  fields: [
    defineField({
      name: 'text',
      title: 'Quotation',
      type: 'text',
      rows: 3,
      description: 'Without quotation marks: the page sets them.',
      validation: (rule) => [
        rule.required().error('Write the quotation.'),
        rule.max(240).warning('Large type reads best below 240 characters.'),
      ],
    }),
    defineField({name: 'person', title: 'Said by', type: 'reference', to: [{type: 'person'}]}),
    defineField({
      name: 'attribution',
      title: 'Attribution',
      type: 'string',
      description: 'For people without a profile here.',
      hidden: ({parent}) => Boolean(parent?.person),
    }),
  ],
  preview: {
    select: {
      title: 'text',
      person: 'person.name',
      attribution: 'attribution',
      media: 'person.portrait',
    },
    prepare: ({title, person, attribution, media}) => ({
      title,
      subtitle: person ?? attribution ?? 'Pull quote',
      media: media ?? DoubleQuoteIcon,
    }),
  },
})
