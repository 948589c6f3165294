import {UserIcon} from '@sanity/icons/User'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {editorGroups} from '../fields/editor-groups.ts'
import {previewLine} from '../fields/preview-line.ts'
import {referencesTo} from '../fields/reference-list.ts'
import {seoField} from '../fields/seo-field.ts'
import {slugField} from '../fields/slug-field.ts'
import {checkOfferDisclosed} from '../validation/relationship.ts'

const writing = [
  defineField({
    name: 'name',
    title: 'Name',
    type: 'string',
    group: 'write',
    description: 'Without titles and degrees.',
    validation: (rule) => rule.required().error('Write the name.'),
  }),
  defineField({
    name: 'honorificPrefix',
    title: 'Title before the name',
    type: 'string',
    group: 'write',
    placeholder: 'Dr.',
  }),
  defineField({
    name: 'jobTitle',
    title: 'Job title',
    type: 'string',
    group: 'write',
    placeholder: 'Physical therapist',
  }),
  defineField({name: 'portrait', title: 'Portrait', type: 'figure', group: 'write'}),
  defineField({
    name: 'shortBio',
    title: 'Short biography',
    type: 'text',
    rows: 3,
    group: 'write',
    description: 'One or two sentences, for the end of articles.',
    validation: (rule) => rule.max(280).warning('The end card shows about 280 characters.'),
  }),
  defineField({name: 'bio', title: 'Biography', type: 'simpleText', group: 'write'}),
  defineField({name: 'location', title: 'Place', type: 'string', group: 'write'}),
]

const expertise = [
  defineField({
    name: 'credentials',
    title: 'Credentials',
    type: 'array',
    of: [defineArrayMember({type: 'credential'})],
    group: 'classify',
    description: 'The first one stands in bylines.',
  }),
  defineField({
    name: 'affiliations',
    title: 'Affiliations',
    type: 'array',
    of: [defineArrayMember({type: 'affiliation'})],
    group: 'classify',
  }),
  defineField({
    name: 'knowsAbout',
    title: 'Knows about',
    type: 'array',
    of: referencesTo('topic'),
    group: 'classify',
    validation: (rule) => rule.unique(),
  }),
  defineField({
    name: 'experienceSince',
    title: 'In the profession since',
    type: 'number',
    group: 'classify',
    placeholder: '2009',
    description: 'The year, so that the years of experience never go stale.',
    validation: (rule) => rule.integer().min(1940).max(new Date().getFullYear()),
  }),
]

const elsewhere = [
  slugField({source: 'name'}),
  defineField({
    name: 'social',
    title: 'Profiles elsewhere',
    type: 'array',
    of: [defineArrayMember({type: 'socialProfile'})],
    group: 'publish',
  }),
  defineField({
    name: 'workWith',
    title: 'Work with this person',
    type: 'object',
    group: 'publish',
    description: 'A link for readers who want to hire or book this person.',
    fields: [
      defineField({name: 'label', title: 'Label', type: 'string', placeholder: 'Book a session'}),
      defineField({name: 'url', title: 'Address', type: 'url'}),
      defineField({
        name: 'disclosure',
        title: 'Disclosure',
        type: 'string',
        description: 'What we earn from it, if anything.',
        validation: (rule) =>
          rule.custom((value, {parent}) => checkOfferDisclosed(value, parent)).warning(),
      }),
    ],
  }),
  defineField({
    name: 'disclosures',
    title: 'Interests',
    type: 'text',
    rows: 3,
    group: 'publish',
    description: 'What this person sells or is paid for, as far as readers should know.',
  }),
]

/** Someone who writes, is quoted, reviews or coaches: a public profile, not a login. */
export const person = defineType({
  name: 'person',
  title: 'Person',
  type: 'document',
  icon: UserIcon,
  groups: editorGroups('write', 'classify', 'publish', 'seo'),
  fields: [...writing, ...expertise, ...elsewhere, seoField()],
  orderings: [{title: 'Name', name: 'name', by: [{field: 'name', direction: 'asc'}]}],
  preview: {
    select: {
      title: 'name',
      jobTitle: 'jobTitle',
      credential: 'credentials.0.abbreviation',
      media: 'portrait',
    },
    prepare: ({title, jobTitle, credential, media}) => ({
      title,
      subtitle: previewLine(credential, jobTitle),
      media,
    }),
  },
})
