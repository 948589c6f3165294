import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {choiceMembers} from '../fields/choice-members.ts'
import {credentialsOf} from '../fields/credentials-of.ts'
import {editorGroups} from '../fields/editor-groups.ts'
import {previewDate, previewLine} from '../fields/preview-line.ts'
import {referencesTo} from '../fields/reference-list.ts'
import {seoField} from '../fields/seo-field.ts'
import {slugField} from '../fields/slug-field.ts'
import {publishedState} from '../fields/published-state.ts'
import {checkHasHeadings, checkHeadingOrder, checkPromise} from '../validation/headings.ts'
import {checkExperts, checkNotOwnReviewer, checkValidCredentials} from '../validation/people.ts'
import {checkWanted} from '../validation/presence.ts'
import {checkNotBeforeItsDate, checkStablePublication} from '../validation/published-state.ts'
import {
  checkMethodNote,
  checkRedFlags,
  checkReviewer,
  checkSources,
} from '../validation/red-flags.ts'
import {checkNotItself} from '../validation/related-articles.ts'
import {checkNotAhead, checkUpdatedAt, checkUpdateNotes} from '../validation/update-notes.ts'
import {FORMATS, GOALS, SENSITIVITIES} from '../vocabulary.ts'

const writing = [
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

const people = [
  defineField({
    name: 'authors',
    title: 'Authors',
    type: 'array',
    of: referencesTo('person'),
    group: 'people',
    description: 'Who wrote it, in the order of the byline.',
    validation: (rule) => [
      rule.required().min(1).error('Name at least one author.'),
      rule.unique().error('Each author stands once in the byline.'),
    ],
  }),
  defineField({
    name: 'experts',
    title: 'Experts',
    type: 'array',
    of: referencesTo('person'),
    group: 'people',
    description: 'Who is interviewed or quoted. They did not write the article.',
    validation: (rule) => [
      rule.unique().error('Choose each expert once.'),
      rule.custom((value, {document}) => checkExperts(value, document)).warning(),
    ],
  }),
  defineField({
    name: 'reviewer',
    title: 'Reviewer',
    type: 'reference',
    to: [{type: 'person'}],
    group: 'people',
    description:
      'Who checks it. Readers see the name once they have signed off, for as long as the text stays as they read it.',
    validation: (rule) => [
      rule.custom((value, {document}) => checkReviewer(value, document)),
      rule.custom((value, {document}) => checkNotOwnReviewer(value, document)),
      rule.custom(async (value, context) =>
        checkValidCredentials(
          await credentialsOf(value, context),
          new Date().toISOString().slice(0, 10),
        ),
      ),
    ],
  }),
  defineField({
    name: 'reviewRequestedAt',
    title: 'Submitted for review',
    type: 'datetime',
    group: 'people',
    // Written by the action “Submit for review”.
    readOnly: true,
    hidden: ({value}) => !value,
  }),
  defineField({
    name: 'methodNote',
    title: 'How it was made',
    type: 'text',
    rows: 3,
    group: 'people',
    description:
      'What the article rests on: practice, interviews, literature, and how it was checked.',
    validation: (rule) =>
      rule.custom((value, {document}) => checkMethodNote(value, document)).warning(),
  }),
  defineField({
    name: 'funding',
    title: 'Who paid for it',
    type: 'text',
    rows: 2,
    group: 'people',
  }),
  defineField({
    name: 'aiNote',
    title: 'Use of AI',
    type: 'text',
    rows: 2,
    group: 'people',
    description: 'Only when a tool wrote, translated or drew something that readers see.',
  }),
]

const classification = [
  defineField({
    name: 'format',
    title: 'Format',
    type: 'string',
    group: 'classify',
    options: {list: [...FORMATS], layout: 'radio', direction: 'horizontal'},
    initialValue: 'guide',
    validation: (rule) => rule.required().error('Choose the format.'),
  }),
  defineField({
    name: 'topics',
    title: 'Topics',
    type: 'array',
    of: referencesTo('topic'),
    group: 'classify',
    description: 'The first one is the main topic: it stands above the title.',
    validation: (rule) => [
      rule.required().min(1).error('Choose at least one topic.'),
      rule.unique().error('Choose each topic once.'),
    ],
  }),
  defineField({
    name: 'aims',
    title: 'What readers want',
    type: 'array',
    of: choiceMembers(GOALS),
    group: 'classify',
    options: {list: [...GOALS]},
    description: 'Readers do not see it: articles with the same aim are related to each other.',
  }),
  defineField({
    name: 'sensitivity',
    title: 'Sensitivity',
    type: 'string',
    group: 'classify',
    description: 'Decides which disclaimer readers see and what we ask of the article.',
    options: {list: [...SENSITIVITIES], layout: 'radio', direction: 'horizontal'},
    initialValue: 'none',
    validation: (rule) => rule.required().error('Say whether wrong advice here could hurt.'),
  }),
  defineField({
    name: 'related',
    title: 'Related articles',
    type: 'array',
    of: referencesTo('article'),
    group: 'classify',
    description:
      'Up to six. The site fills up to three by what articles share: see “Related” beside the form.',
    validation: (rule) => [
      rule.max(6).error('Choose up to six related articles.'),
      rule.unique().error('Choose each article once.'),
      rule.custom((value, {document}) => checkNotItself(value, document)),
    ],
  }),
  defineField({
    name: 'notRelated',
    title: 'Never related',
    type: 'array',
    of: referencesTo('article'),
    group: 'classify',
    description: 'Articles that the site must not choose for the related list of this one.',
    validation: (rule) => rule.unique().error('Choose each article once.'),
  }),
]

const publication = [
  slugField({source: 'title'}),
  defineField({
    name: 'publishedAt',
    title: 'Published',
    type: 'datetime',
    group: 'publish',
    description:
      'The date that readers see. Publish later with “Schedule publish”, not with a date to come.',
    initialValue: () => new Date().toISOString(),
    validation: (rule) => [
      rule.required().error('Give the date of publication.'),
      rule
        .custom(async (value, context) =>
          checkStablePublication(value, await publishedState(context), Date.now()),
        )
        .warning(),
      rule
        .custom((value, {document}) => checkNotBeforeItsDate(value, document, Date.now()))
        .warning(),
    ],
  }),
  defineField({
    name: 'updatedAt',
    title: 'Updated',
    type: 'datetime',
    group: 'publish',
    description: 'Only when the substance changed. Correcting a comma is not an update.',
    validation: (rule) => [
      rule.custom((value, {document}) => checkUpdatedAt(value, document)),
      rule.custom((value) => checkNotAhead(value, Date.now())),
    ],
  }),
  defineField({
    name: 'updateNotes',
    title: 'Update notes',
    type: 'array',
    of: [defineArrayMember({type: 'updateNote'})],
    group: 'publish',
    validation: (rule) => rule.custom((value, {document}) => checkUpdateNotes(value, document)),
  }),
]

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
