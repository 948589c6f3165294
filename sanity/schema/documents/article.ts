import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {defineType} from 'sanity'
import {editorGroups} from '../fields/editor-groups.ts'
import {previewDate, previewLine} from '../fields/preview-line.ts'
import {seoField} from '../fields/seo-field.ts'
import {classification} from './article/classification.ts'
import {people} from './article/people.ts'
import {publication} from './article/publication.ts'
import {writing} from './article/writing.ts'

/** The piece of writing around which everything else turns. */
export const article = defineType({
  name: 'article',
  title: 'Article',
  type: 'document',
  icon: DocumentTextIcon,
  groups: editorGroups('write', 'people', 'classify', 'publish', 'seo'),
  fields: [...writing, ...people, ...classification, ...publication, seoField()],
  orderings: [
    {title: 'Newest first', name: 'newest', by: [{field: 'publishedAt', direction: 'desc'}]},
    {title: 'Oldest first', name: 'oldest', by: [{field: 'publishedAt', direction: 'asc'}]},
    {title: 'Title', name: 'title', by: [{field: 'title', direction: 'asc'}]},
  ],
  preview: {
    select: {
      title: 'title',
      author: 'authors.0.name',
      second: 'authors.1.name',
      publishedAt: 'publishedAt',
      media: 'mainImage',
    },
    prepare: ({title, author, second, publishedAt, media}) => ({
      title,
      subtitle: previewLine(second ? `${author} and others` : author, previewDate(publishedAt)),
      media,
    }),
  },
})
