import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {defineField, defineType} from 'sanity'
import {previewDate} from '../fields/preview-line.ts'

/**
 * A reviewer's signature under what an article said at one moment. It is made by the action “Sign
 * off” and never changed: whoever reads again signs again. Its id has a dot, so visitors of a public
 * dataset do not see it: it may speak of an article that is not out yet.
 */
export const signOff = defineType({
  name: 'signOff',
  title: 'Sign-off',
  type: 'document',
  icon: CheckmarkCircleIcon,
  readOnly: true,
  __experimental_omnisearch_visibility: false,
  fields: [
    defineField({
      name: 'document',
      title: 'What was read',
      type: 'reference',
      to: [{type: 'article'}],
      // The article may be unpublished or deleted; what was signed stays true.
      weak: true,
      validation: (rule) => rule.required().error('Say what was read.'),
    }),
    defineField({
      name: 'reviewer',
      title: 'Reviewer',
      type: 'reference',
      to: [{type: 'person'}],
      weak: true,
      validation: (rule) => rule.required().error('Name who read it.'),
    }),
    defineField({
      name: 'contentHash',
      title: 'Fingerprint of the text',
      type: 'string',
      description: 'SHA-256 of title, standfirst, takeaways and text as they were read.',
      validation: (rule) => rule.required().error('The fingerprint of the text is missing.'),
    }),
    defineField({
      name: 'signedAt',
      title: 'Signed',
      type: 'datetime',
      validation: (rule) => rule.required().error('Say when it was signed.'),
    }),
    defineField({
      name: 'signedBy',
      title: 'Account',
      type: 'string',
      description: 'Whose sign-in it was. The lake takes no other than the one that signs.',
      validation: (rule) => rule.required().error('The account is missing.'),
    }),
  ],
  preview: {
    select: {title: 'document.title', reviewer: 'reviewer.name', signedAt: 'signedAt'},
    prepare: ({title, reviewer, signedAt}) => ({
      title,
      subtitle: [reviewer, previewDate(signedAt)].filter(Boolean).join(', '),
    }),
  },
})
