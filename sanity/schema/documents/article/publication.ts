import {defineArrayMember, defineField} from 'sanity'
import {slugField} from '../../fields/slug-field.ts'
import {publishedState} from '../../fields/published-state.ts'
import {checkNotBeforeItsDate, checkStablePublication} from '../../validation/published-state.ts'
import {checkNotAhead, checkUpdatedAt, checkUpdateNotes} from '../../validation/update-notes.ts'

/** The fields of the group “Publish”: its address and its dates. */
export const publication = [
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
