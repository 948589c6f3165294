import {defineField} from 'sanity'
import {credentialsOf} from '../../fields/credentials-of.ts'
import {referencesTo} from '../../fields/reference-list.ts'
import {checkExperts, checkNotOwnReviewer, checkValidCredentials} from '../../validation/people.ts'
import {checkMethodNote, checkReviewer} from '../../validation/red-flags.ts'

/** The fields of the group “People”: who made it, who answers for it, and how it came about. */
export const people = [
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
