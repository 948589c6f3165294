import {TransferIcon} from '@sanity/icons/Transfer'
import {defineField, defineType} from 'sanity'
import {SWAP_REASONS, titleOf} from '../vocabulary.ts'

/** Another exercise to do instead, and when. */
export const swap = defineType({
  name: 'swap',
  title: 'Swap',
  type: 'object',
  icon: TransferIcon,
  fields: [
    defineField({
      name: 'exercise',
      title: 'Exercise',
      type: 'reference',
      to: [{type: 'exercise'}],
      validation: (rule) => rule.required().error('Choose the exercise to do instead.'),
    }),
    defineField({
      name: 'reason',
      title: 'Because of',
      type: 'string',
      options: {list: [...SWAP_REASONS], layout: 'radio'},
      validation: (rule) => rule.required().error('Say when this swap helps.'),
    }),
    defineField({name: 'note', title: 'Note', type: 'string'}),
  ],
  preview: {
    select: {title: 'exercise.title', reason: 'reason', media: 'exercise.frames.0'},
    prepare: ({title, reason, media}) => ({
      title: title ?? 'No exercise chosen',
      subtitle: reason && titleOf(SWAP_REASONS, reason),
      media,
    }),
  },
})
