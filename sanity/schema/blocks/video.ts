import {VideoIcon} from '@sanity/icons/Video'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {checkCount} from '../validation/measures.ts'
import {checkWanted} from '../validation/presence.ts'
import {checkVideoAddress} from '../validation/video-address.ts'
import {titleOf, VIDEO_PROVIDERS} from '../vocabulary.ts'

/** A video of another site: only its poster is shown until the reader presses play. */
export const video = defineType({
  name: 'video',
  title: 'Video',
  type: 'object',
  icon: VideoIcon,
  fields: [
    defineField({
      name: 'provider',
      title: 'Provider',
      type: 'string',
      options: {list: [...VIDEO_PROVIDERS], layout: 'radio', direction: 'horizontal'},
      validation: (rule) => rule.required().error('Choose the provider.'),
    }),
    defineField({
      name: 'url',
      title: 'Address',
      type: 'url',
      validation: (rule) => [
        rule
          .required()
          .uri({scheme: ['https', 'http']})
          .error('Give the address of the video.'),
        rule.custom((url, {parent}) => checkVideoAddress(url, parent)),
      ],
    }),
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      description: 'What the video shows; it names the play button.',
      validation: (rule) => rule.required().error('Give the video a title.'),
    }),
    defineField({name: 'description', title: 'Description', type: 'text', rows: 2}),
    defineField({
      name: 'poster',
      title: 'Poster',
      type: 'figure',
      description: 'Shown until the reader presses play.',
    }),
    defineField({
      name: 'duration',
      title: 'Duration (seconds)',
      type: 'number',
      validation: (rule) => rule.custom((seconds) => checkCount(seconds)),
    }),
    defineField({
      name: 'uploadDate',
      title: 'Uploaded on',
      type: 'date',
      description: 'Search engines show a video only with its date.',
      validation: (rule) =>
        rule
          .custom((date) => checkWanted(date, 'Search engines do not show a video without a date.'))
          .warning(),
    }),
    defineField({
      name: 'chapters',
      title: 'Chapters',
      type: 'array',
      of: [defineArrayMember({type: 'chapter'})],
    }),
    defineField({
      name: 'transcript',
      title: 'Transcript',
      type: 'text',
      rows: 6,
      description: 'What is said and shown, for readers who cannot hear or do not want to watch.',
      validation: (rule) =>
        rule.custom((text) => checkWanted(text, 'Without a transcript some readers get nothing.')),
    }),
  ],
  preview: {
    select: {title: 'title', provider: 'provider', media: 'poster'},
    prepare: ({title, provider, media}) => ({
      title,
      subtitle: provider && titleOf(VIDEO_PROVIDERS, provider),
      media: media ?? VideoIcon,
    }),
  },
})
