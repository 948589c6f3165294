import {TagIcon} from '@sanity/icons/Tag'
import {defineField, defineType} from 'sanity'
import {editorGroups} from '../fields/editor-groups.ts'
import {referencesTo} from '../fields/reference-list.ts'
import {seoField} from '../fields/seo-field.ts'
import {slugField} from '../fields/slug-field.ts'

/** A subject with a page that collects what we have on it. */
export const topic = defineType({
  name: 'topic',
  title: 'Topic',
  type: 'document',
  icon: TagIcon,
  groups: editorGroups('write', 'classify', 'publish', 'seo'),
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      group: 'write',
      validation: (rule) => rule.required().error('Name the topic.'),
    }),
    defineField({
      name: 'summary',
      title: 'Summary',
      type: 'text',
      rows: 2,
      group: 'write',
      validation: (rule) => rule.required().error('Say in one sentence what the topic covers.'),
    }),
    defineField({name: 'introduction', title: 'Introduction', type: 'simpleText', group: 'write'}),
    defineField({name: 'image', title: 'Picture', type: 'figure', group: 'write'}),
    defineField({
      name: 'emptyState',
      title: 'When there is nothing yet',
      type: 'text',
      rows: 2,
      group: 'write',
      description: 'What readers see until the first article. Point them somewhere useful.',
    }),
    defineField({
      name: 'parent',
      title: 'Part of',
      type: 'reference',
      to: [{type: 'topic'}],
      group: 'classify',
      options: {
        filter: ({document: {_id: id}}) => ({
          filter: '_id != $id && parent._ref != $id',
          params: {id: id.replace(/^drafts\./, '')},
        }),
      },
    }),
    defineField({
      name: 'editorsPicks',
      title: 'Editors’ picks',
      type: 'array',
      of: referencesTo('article', 'program'),
      group: 'classify',
      description: 'They stand first on the page of the topic.',
      validation: (rule) => rule.unique(),
    }),
    slugField({source: 'title'}),
    seoField(),
  ],
  orderings: [{title: 'Title', name: 'title', by: [{field: 'title', direction: 'asc'}]}],
  preview: {
    select: {title: 'title', parent: 'parent.title', summary: 'summary', media: 'image'},
    prepare: ({title, parent, summary, media}) => ({
      title,
      subtitle: parent ? `Part of ${parent}` : summary,
      media,
    }),
  },
})
