import {defineArrayMember, defineField} from 'sanity'
import {checkHasHeadings, checkHeadingOrder, checkPromise} from '../../validation/headings.ts'
import {checkWanted} from '../../validation/presence.ts'
import {checkRedFlags, checkSources} from '../../validation/red-flags.ts'

/** The fields of the group “Write”: what the article says. */
export const writing = [
  defineField({
    name: 'title',
    title: 'Title',
    type: 'string',
    group: 'write',
    validation: (rule) => [
      rule.required().error('Give the article a title.'),
      rule.max(110).warning('Titles above 110 characters are cut in search results and feeds.'),
      rule.min(8).warning('A title this short hardly says what the article is about.'),
    ],
  }),
  defineField({
    name: 'standfirst',
    title: 'Standfirst',
    type: 'text',
    rows: 3,
    group: 'write',
    description: 'Stands below the title, on cards, in feeds and in search results.',
    validation: (rule) => [
      rule.required().error('Write the standfirst: 60 to 200 characters.'),
      rule.min(60).max(200).error('The standfirst needs 60 to 200 characters.'),
    ],
  }),
  defineField({
    name: 'mainImage',
    title: 'Main picture',
    type: 'figure',
    group: 'write',
    validation: (rule) =>
      rule
        .custom((picture) =>
          checkWanted(picture, 'Without a picture the article looks bare on cards.'),
        )
        .warning(),
  }),
  defineField({
    name: 'keyTakeaways',
    title: 'Key takeaways',
    type: 'array',
    of: [defineArrayMember({type: 'string'})],
    group: 'write',
    description: 'Two to five sentences for readers in a hurry.',
    validation: (rule) => rule.max(5).warning('More than five are no longer quick to read.'),
  }),
  defineField({
    name: 'body',
    title: 'Text',
    type: 'body',
    group: 'write',
    validation: (rule) => [
      rule.required().error('Write the article.'),
      rule.custom((value, {document}) => checkRedFlags(value, document)),
      rule.custom((value, {document}) => checkSources(value, document)),
      rule.custom((value, {document}) => checkPromise(value, document)).warning(),
      rule.custom((value) => checkHeadingOrder(value)).warning(),
      rule.custom((value) => checkHasHeadings(value)).warning(),
    ],
  }),
]
