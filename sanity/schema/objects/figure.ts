import {ImageIcon} from '@sanity/icons/Image'
import {defineField, defineType} from 'sanity'
import {LICENCES} from '../vocabulary.ts'
import {checkAltText} from '../validation/alt-text.ts'
import {checkCredit, checkOwedCredit} from '../validation/credit.ts'

const credit = defineField({
  name: 'credit',
  title: 'Credit',
  type: 'object',
  options: {collapsible: true, collapsed: true},
  description: 'Who made the picture. It is printed below the picture and stays with it.',
  fields: [
    defineField({
      name: 'text',
      title: 'Credit line',
      type: 'string',
      placeholder: 'Photo: Ana Lima',
    }),
    defineField({name: 'person', title: 'Person', type: 'reference', to: [{type: 'person'}]}),
    defineField({name: 'url', title: 'Source', type: 'url'}),
  ],
  // Here and not on the picture, because a field's own rules take the place of its type's.
  validation: (rule) => [
    rule.custom((_credit, {parent}) => checkOwedCredit(parent)),
    rule.custom((_credit, {parent}) => checkCredit(parent)).warning(),
  ],
})

const licence = defineField({
  name: 'licence',
  title: 'Licence',
  type: 'object',
  options: {collapsible: true, collapsed: true},
  fields: [
    defineField({
      name: 'kind',
      title: 'Kind',
      type: 'string',
      options: {list: [...LICENCES], layout: 'radio'},
    }),
    defineField({name: 'url', title: 'Address of the licence', type: 'url'}),
  ],
})

/** A picture with what it takes to print it: its text alternative, credit and licence. */
export const figure = defineType({
  name: 'figure',
  title: 'Picture',
  type: 'image',
  icon: ImageIcon,
  options: {hotspot: true},
  fields: [
    defineField({
      name: 'alt',
      title: 'Alternative text',
      type: 'string',
      description:
        'What the picture shows, for readers who cannot see it. One sentence, without “image of”.',
      validation: (rule) => rule.custom((alt, {parent}) => checkAltText(alt, parent)),
    }),
    // Without an initial value, which would put an empty picture into every new document.
    defineField({
      name: 'decorative',
      title: 'Decorative',
      type: 'boolean',
      description: 'Tick when the picture adds nothing to the text: screen readers then skip it.',
    }),
    defineField({name: 'caption', title: 'Caption', type: 'string'}),
    credit,
    licence,
  ],
  validation: (rule) => rule.assetRequired().error('Choose or upload a picture.'),
  preview: {
    select: {alt: 'alt', caption: 'caption', decorative: 'decorative', media: 'asset'},
    prepare: ({alt, caption, decorative, media}) => ({
      title: caption || alt || 'Picture',
      subtitle: decorative ? 'Decorative' : alt || 'No alternative text yet',
      media,
    }),
  },
})
