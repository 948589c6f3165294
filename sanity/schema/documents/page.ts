import {DocumentIcon} from '@sanity/icons/Document'
import {defineField, defineType} from 'sanity'
import {editorGroups} from '../fields/editor-groups.ts'
import {seoField} from '../fields/seo-field.ts'
import {slugField} from '../fields/slug-field.ts'
import {checkHeadingOrder} from '../validation/headings.ts'
import {checkPageSlug} from '../validation/slug.ts'

/** A page that is not part of the magazine: about, editorial policy, imprint. */
export const page = defineType({
  name: 'page',
  title: 'Page',
  type: 'document',
  icon: DocumentIcon,
  groups: editorGroups('write', 'publish', 'seo'),
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      group: 'write',
      validation: (rule) => rule.required().error('Give the page a title.'),
    }),
    defineField({name: 'standfirst', title: 'Standfirst', type: 'text', rows: 2, group: 'write'}),
    defineField({
      name: 'body',
      title: 'Text',
      type: 'body',
      group: 'write',
      validation: (rule) => [
        rule.required().error('Write the page.'),
        rule.custom((value) => checkHeadingOrder(value)).warning(),
      ],
    }),
    slugField({source: 'title', check: checkPageSlug}),
    seoField(),
  ],
  orderings: [{title: 'Title', name: 'title', by: [{field: 'title', direction: 'asc'}]}],
  preview: {
    select: {title: 'title', slug: 'slug.current'},
    prepare: ({title, slug}) => ({title, subtitle: slug ? `/${slug}` : 'No address yet'}),
  },
})
