import {defineField, defineType} from 'sanity'

/** How a page looks in search results and shared links. */
export const seo = defineType({
  name: 'seo',
  title: 'Search and sharing',
  type: 'object',
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      description: 'Leave empty to use the title of the page.',
      validation: (rule) => rule.max(60).warning('Search engines cut titles after 60 characters.'),
    }),
    defineField({
      name: 'description',
      title: 'Description',
      type: 'text',
      rows: 3,
      description: 'Leave empty to use the standfirst or summary.',
      validation: (rule) => [
        rule.max(160).warning('Search engines cut descriptions after 160 characters.'),
        rule.min(50).warning('Search engines replace descriptions below 50 characters.'),
      ],
    }),
    defineField({
      name: 'image',
      title: 'Sharing picture',
      type: 'figure',
      description: 'Leave empty to use the main picture. 1200 × 630 pixels look right everywhere.',
    }),
    defineField({
      name: 'noIndex',
      title: 'Keep out of search engines',
      type: 'boolean',
    }),
  ],
})
