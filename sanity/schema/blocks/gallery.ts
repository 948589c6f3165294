import {ImagesIcon} from '@sanity/icons/Images'
import {defineArrayMember, defineField, defineType} from 'sanity'

/** Pictures that belong together. */
export const gallery = defineType({
  name: 'gallery',
  title: 'Gallery',
  type: 'object',
  icon: ImagesIcon,
  fields: [
    defineField({
      name: 'images',
      title: 'Pictures',
      type: 'array',
      of: [defineArrayMember({type: 'figure'})],
      options: {layout: 'grid'},
      validation: (rule) => rule.required().min(2).error('A gallery needs at least two pictures.'),
    }),
    defineField({name: 'caption', title: 'Caption', type: 'string'}),
  ],
  preview: {
    select: {caption: 'caption', media: 'images.0'},
    prepare: ({caption, media}) => ({title: caption || 'Gallery', subtitle: 'Gallery', media}),
  },
})
